/** Imports only React, so that the boot script can load it in a task of its own. */
import 'react-dom/client'
