<?php
// A must-use plugin. No mail leaves, and pages on this machine may be embedded: WordPress would refuse their address
// (not external) and their port (not 80, 443 or 8080). Nothing else differs from a site on the net.
add_filter( 'pre_wp_mail', '__return_false' );
add_filter(
	'http_request_host_is_external',
	fn( $external, $host ) => $external || in_array( $host, array( 'localhost', '127.0.0.1' ), true ),
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	fn( $ports, $host, $url ) => array( ...$ports, wp_parse_url( $url, PHP_URL_PORT ) ),
	10,
	3
);
