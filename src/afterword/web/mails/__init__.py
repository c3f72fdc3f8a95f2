"""What does this mail say, without it saying anything to anybody?"""
