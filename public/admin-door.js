// The portal's pages do not know the admin area's routes: at its door the page is loaded anew.
export default function AdminDoor() {
  location.reload();
  return null;
}
