import type { ComponentChildren, VNode } from 'preact'

type ButtonLook = 'primary' | 'secondary' | 'quiet'

/** A button that submits its form. `name` and `value` tell the server which button it was. */
export function Button(props: {
  children: ComponentChildren
  look?: ButtonLook
  name?: string
  value?: string
  /** The id of a form elsewhere on the page. */
  form?: string
  formAction?: string
  /** Words for a screen reader after the visible ones: "Remove" + "permit number 2". */
  about?: string
}): VNode {
  const { children, look = 'primary', name, value, form, formAction, about } = props
  return (
    <button type="submit" class={`button button-${look}`} name={name} value={value} form={form} formaction={formAction}>
      {children}
      {about !== undefined && <span class="visually-hidden"> {about}</span>}
    </button>
  )
}

/** A link that looks like a button: for starting something, not for sending answers. */
export function ButtonLink(props: { href: string; children: ComponentChildren; look?: ButtonLook }): VNode {
  return (
    <a class={`button button-${props.look ?? 'primary'}`} href={props.href}>
      {props.children}
    </a>
  )
}

/** Buttons side by side, or under each other where there is no room. The most important one comes first. */
export function ButtonRow({ children }: { children: ComponentChildren }): VNode {
  return <div class="button-row">{children}</div>
}

/** A button that prints the page. Hidden without JavaScript; the page must load the island `print`. */
export function PrintButton({ children }: { children: ComponentChildren }): VNode {
  return (
    <button type="button" class="button button-secondary" data-print hidden>
      {children}
    </button>
  )
}
