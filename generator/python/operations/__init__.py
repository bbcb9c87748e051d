"""Operations as methods: arguments, bodies, results, pages, and the client that holds them."""
