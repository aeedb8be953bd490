<?php
// The throw-away site's configuration. It is copied into the site's own folder, and knows all else from there.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' ); // the database asks nobody who they are: only we can reach its socket
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . dirname( __DIR__ ) . '/mariadb.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
$table_prefix = 'wp_';

define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_CONTENT_DIR', __DIR__ . '/wp-content' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISALLOW_FILE_MODS', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); // asks this machine only

foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $purpose ) {
	define( "{$purpose}_KEY", hash( 'sha256', "$purpose key " . __DIR__ ) );
	define( "{$purpose}_SALT", hash( 'sha256', "$purpose salt " . __DIR__ ) );
}

require_once ABSPATH . 'wp-settings.php';
