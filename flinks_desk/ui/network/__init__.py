"""The Network room: proxies and certificates, and how far each way to Flinks comes."""
