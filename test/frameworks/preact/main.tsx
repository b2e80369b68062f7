import 'commune-widgets/news-feed';
import type { NewsFeed, NewsItem } from 'commune-widgets';
import type {} from 'commune-widgets/preact';
import { render, type Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';

const news: NewsItem[] = [{ id: '1', title: 'Marché de Noël', summary: '', categories: [], authors: [] }];

function App() {
  const [level, setLevel] = useState(2);
  const given: Ref<NewsFeed> = useRef<NewsFeed>(null);
  return (
    <main>
      <news-feed ref={given} data={news} limit="5" more="" heading-level={level} />
      <news-feed
        endpoint="/feed.json"
        loading="eager"
        oncw-load={(event) => (document.title = `${event.items} items`)}
      />
      <button onClick={() => setLevel(3)}>Niveau 3</button>
    </main>
  );
}

const root = document.createElement('div');
document.body.append(root);
render(<App />, root);
