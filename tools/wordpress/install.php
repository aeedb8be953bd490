<?php
// Makes the database, the site and its people. INSTALL holds { site, host, passwords: { administrator, editor } }.
[ 'site' => $site, 'host' => $host, 'passwords' => $passwords ] = json_decode( getenv( 'INSTALL' ), true );

$database = new mysqli( 'localhost', 'wordpress', '', '', 0, dirname( $site ) . '/mariadb.sock' );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

$_SERVER['HTTP_HOST'] = $host;
define( 'ABSPATH', "$site/" );
define( 'WP_INSTALLING', true );
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

function mail_of( string $name ): string {
	return "$name@example.invalid";
}

add_filter( 'pre_http_request', fn() => new WP_Error( 'offline' ) ); // it would ask itself whether addresses without ? work
wp_install( 'Eksempel kommune', 'administrator', mail_of( 'administrator' ), false, '', $passwords['administrator'], 'nb_NO' );
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_pass'  => $passwords['editor'],
		'user_email' => mail_of( 'editor' ),
		'role'       => 'editor',
	)
);

// On a site of its own, WordPress lets editors write any HTML. In a network of sites, which is how municipalities and
// their suppliers run it, and where DISALLOW_UNFILTERED_HTML is set, what they write goes through the sanitizer. So it
// does here, while the administrator keeps the right to embed a script.
get_role( 'editor' )->remove_cap( 'unfiltered_html' );

echo "\n", json_encode(
	array(
		'WordPress' => $GLOBALS['wp_version'],
		'PHP'       => PHP_VERSION,
		'MariaDB'   => $database->server_info,
	)
);
