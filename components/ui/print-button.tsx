'use client'

export function PrintButton() {
  return (
    <button type="button" className="button" onClick={() => print()}>
      Print this sheet
    </button>
  )
}
