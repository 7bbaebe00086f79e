"""The one door in: what files would become, who is known already, and carrying it out as one."""
