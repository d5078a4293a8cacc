"""Kills everything that grades, at random moments, and proves that no submission is lost or graded twice.

    python -m tests.chaos --kills 1000

Real processes, a real PostgreSQL (DATABASE_URL, or the server on the loopback address), and a broker: a Redis of its
own, which can be killed for good, or with `--broker rabbitmq` a virtual host of the RabbitMQ that runs here.
"""
