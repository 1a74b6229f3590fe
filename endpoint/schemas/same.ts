/**
 * Whether two types are the same, down to which fields may be absent. Each type
 * is first written out field by field, because an intersection and the object
 * that it makes up are told apart otherwise.
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
