/** Imports only React, so that the boot script can load it in a separate task. */
import 'react-dom/client'
