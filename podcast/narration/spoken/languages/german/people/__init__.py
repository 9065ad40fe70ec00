"""People in German: titles, rulers, saints, and the days of their lives."""
