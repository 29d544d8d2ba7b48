/** Leaves the page so that the back button does not lead to it. Without this script the link works as any link does. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-quick-exit]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    location.replace(link.href)
  })
}

export {}
