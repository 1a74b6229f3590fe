/** How a template writes what a property holds: a number as text too, and a switch by its name alone. */
export type Written<Value> =
  (Value extends number ? Value | `${Value}` : Value extends boolean ? Value | '' : Value) | undefined;
