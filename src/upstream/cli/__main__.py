from upstream.cli import app

app()
