/** A server component: its tags need no script of ours before `Elements` brings it. */
import { Counted } from './counted.jsx';
import { Elements, Release } from './elements.jsx';

const news = 'https://news.example';

export default function Page() {
  return (
    <>
      <Elements />
      <Release>
        <a href={`${news}/sprids-i-europa`}>1000-jobb sprids i Europa</a>
      </Release>
      <Counted />
    </>
  );
}
