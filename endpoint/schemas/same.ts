/**
 * Whether two types are the same, including which fields are optional. Each type is first written out field by field,
 * because TypeScript otherwise distinguishes an intersection from the equal object.
 */
type Written<Type> = Type extends string | number | boolean | null | undefined
  ? Type
  : Type extends (infer Item)[]
    ? Written<Item>[]
    : { [Key in keyof Type]: Written<Type[Key]> };

/** `true` when the types are the same, else `false`. */
export type Same<One, Other> =
  // Two functions are assignable to each other only when their conditional types are identical, so each needs its own parameter.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  (<Type>() => Type extends Written<One> ? 1 : 2) extends <Type>() => Type extends Written<Other> ? 1 : 2
    ? true
    : false;
