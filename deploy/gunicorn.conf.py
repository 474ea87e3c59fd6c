"""How does gunicorn serve the portal? Command-line options such as --bind come on top."""

import multiprocessing

wsgi_app = "humas_portal.wsgi:application"
workers = max(2, multiprocessing.cpu_count())
worker_class = "gthread"
threads = 4
preload_app = False
max_requests = 20_000  # a slow leak in any library ends with its worker
max_requests_jitter = 2_000
timeout = 30
graceful_timeout = 10
loglevel = "warning"
