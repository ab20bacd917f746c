"""What a customer sent, read: text goes in, an `Artefact` comes out. Nothing that is read is run, opened or sent.

Where to begin: `model.py` (the one shape that every reader fills), `source.py` (bytes become a clean text) and
`recognise.py` (which reader it is). The readers, by what they read: commands (`curl*`, `wget`, `shell_*`, `cmd_words`,
`powershell*`), source code (`lexer`, then `expressions`, then `code_*`), recordings and collections (`har*`,
`postman*`, `bruno`, `http_file`, `yaml_calls`), logs (`log*`), pages and events of the widget (`html`, `markup`,
`events`), settings (`dotenv`), and letters that hold several of these (`letter`, `together`, `merge`).
Must not live here: what is wrong with it (`core/diagnosis`).
"""
