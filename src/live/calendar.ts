/** Serves every `[data-calendar]` of the page; its value is what to say inside WeChat. */
for (const offer of document.querySelectorAll<HTMLElement>('[data-calendar]')) {
  // Its browser opens neither calendar files nor webcal: addresses.
  if (/MicroMessenger/i.test(navigator.userAgent)) adviseWeChat(offer);

  const button = offer.querySelector<HTMLElement>('[data-copy]');
  const address = offer.querySelector<HTMLElement>('[data-address]');
  const status = offer.querySelector('[role=status]');
  if (!button || !address || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address.textContent);
      status.textContent = button.dataset.copy ?? '';
    } catch {
      // Refused, or no clipboard where the page is not secure: the reader copies the selection.
      getSelection()?.selectAllChildren(address);
      status.textContent = button.dataset.refused ?? '';
    }
  });
}

/** What has passed is not offered; the script of the turns tells when to look again. */
function hidePassed() {
  const now = Date.now();
  for (const one of document.querySelectorAll<HTMLElement>('[data-until]'))
    one.hidden = Number(one.dataset.until) <= now;
}

document.addEventListener('turn', hidePassed);
hidePassed();

/** The advice, then what works there: the address and its code. */
function adviseWeChat(offer: HTMLElement): void {
  const details = offer.querySelector('details');
  if (!details) return;
  details.open = true;
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = offer.dataset.calendar ?? '';
  offer.prepend(hint, details);
}
