/** The values that a template may write for a property: a number also as text, and a boolean also by its name alone. */
export type TemplateValue<Value> =
  (Value extends number ? Value | `${Value}` : Value extends boolean ? Value | '' : Value) | undefined;
