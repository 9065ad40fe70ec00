"""Ages, doses and how often: English rules of what is read about health."""
