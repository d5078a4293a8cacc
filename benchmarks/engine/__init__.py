"""The engine's own figures: latency that it adds, throughput, memory, and what is left behind after long runs."""
