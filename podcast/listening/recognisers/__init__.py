"""The built-in recognisers, one module each, imported only when chosen."""
