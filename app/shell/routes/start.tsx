export default function StartPage() {
  return <h1>Resonanz</h1>;
}
