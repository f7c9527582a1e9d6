// What a page fetches when the first letter of an account is typed.
export { combinationsOf } from './combinations.ts'
export { findIdentifiers } from './find.ts'
