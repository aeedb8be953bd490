<?php
// What .htaccess is to Apache: files are served, every other address is WordPress's to answer. And it says where the
// site is: WordPress would follow the links in its folder to Debian's own, and read the configuration there.
define( 'ABSPATH', __DIR__ . '/' );

if ( file_exists( ABSPATH . urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require ABSPATH . 'index.php';
