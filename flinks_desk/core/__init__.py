"""What Flinks Desk knows and decides: pure values and functions. No Qt, no network, no files, no clock, no logging."""
