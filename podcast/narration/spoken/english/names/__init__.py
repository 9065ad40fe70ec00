"""People, places and works: English rules of titles, rulers, courses and verses."""
