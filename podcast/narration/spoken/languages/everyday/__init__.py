"""What leaflets, notices and letters write short in German, French and Spanish."""
