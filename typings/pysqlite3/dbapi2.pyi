from sqlite3.dbapi2 import *
from sqlite3.dbapi2 import Connection as Connection
