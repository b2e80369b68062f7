/** The style sheet of videos, adopted by the widget when a feed has one. */
export const videoRules = `
  [part='video'] p {
    margin: 0;
  }

  [part~='play']::before {
    content: '\\25b6\\fe0e' / '';
    margin-inline-end: 0.5em;
  }

  [part='player'] {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    background: #000;
  }

  @media print {
    [part~='play'],
    [part='notice'],
    [part='player'] {
      display: none;
    }
  }
`;
