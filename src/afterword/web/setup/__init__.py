"""Who you are, which account you write from, where everything lies."""
