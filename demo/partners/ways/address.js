/** What an editor does with an address that somebody pastes: it finds the oEmbed link in the page, and shows the answer. */
const form = document.querySelector('#ask');
const place = document.querySelector('#embedded');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const page = await (await fetch(form.elements.address.value)).text();
    const link = new DOMParser().parseFromString(page, 'text/html').querySelector('[type="application/json+oembed"]');
    const { html } = await (await fetch(link.href)).json();
    place.innerHTML = html;
    // A script that was written as text runs only as a new one.
    for (const written of place.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of written.attributes) script.setAttribute(name, value);
      written.replaceWith(script);
    }
  } catch {
    place.textContent = 'This address has no embed code.';
  }
});
