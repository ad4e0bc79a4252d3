export default function AdminOverviewPage() {
  return null;
}
