customElements.define('x-y', class extends HTMLElement {});
