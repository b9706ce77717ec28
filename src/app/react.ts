/** React by itself, so that the boot script can run it in a task of its own. */
import 'react-dom/client'
