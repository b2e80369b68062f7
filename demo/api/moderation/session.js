// Warns before the session ends, and prolongs it on request. Without this script, the page still says when it ends.
const notice = document.querySelector('[data-session]');
const alert = notice.querySelector('[role="alert"]');

/** The time in ms before the end at which the warning appears. */
const AHEAD = 5 * 60_000;

function wait(left) {
  setTimeout(warn, Math.max(0, left - AHEAD));
}

function warn() {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Rester connecté';
  button.addEventListener('click', () => void prolong());
  alert.replaceChildren(paragraph('Votre session se ferme dans cinq minutes.'), button);
}

async function prolong() {
  try {
    const response = await fetch(notice.dataset.session, { redirect: 'error' });
    const { left } = await response.json();
    const hint = notice.querySelector('.hint');
    hint.textContent = 'Votre session est prolongée. Ce que vous aurez saisi sera gardé.';
    // The focused button goes: the sentence that takes the focus is also read out.
    hint.tabIndex = -1;
    hint.focus();
    alert.replaceChildren();
    wait(left);
  } catch {
    // The button stays: it has the focus, and may work when the network is back.
    alert.firstElementChild.replaceWith(
      paragraph('Votre session n’a pas pu être prolongée. Enregistrez : ce que vous avez saisi sera gardé.'),
    );
  }
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

wait(Number(notice.dataset.left));
