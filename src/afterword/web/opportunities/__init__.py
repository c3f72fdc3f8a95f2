"""Where does this one stand, and why?"""
