<?php
/**
 * Plugin Name: sprid
 * Description: Press releases, job counters and comments of a sprid newsroom, as a block and as a shortcode, for authors without the right to add scripts.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 8.0
 * License: MIT
 * License URI: https://spdx.org/licenses/MIT.html
 * Text Domain: sprid
 * Domain Path: /languages
 *
 * An administrator names the newsroom, whose script runs on the pages that use it. Authors only name what is shown
 * there. Readers without a script, feeds and search engines get the same words: the newsroom's own page for frames,
 * fetched by this server, cleaned by an allow-list of our own and kept.
 */

namespace Sprid;

defined( 'ABSPATH' ) || exit;

/** By tag: where the newsroom has the JSON, the HTML and the page for people. `%s` is the name of what is shown. */
const ELEMENTS = array(
	'press-release'      => array( '/api/releases/%s', '/embed/%s', '/%s' ),
	'jobs-progress'      => array( '/api/jobs/%s', '/embed/%s', '/%s' ),
	'comment-box'        => array( '/api/threads/%s/comments', '/embed/%s/comments', '/%s#comments' ),
	'press-release-list' => array( '/api/releases?limit=10', '/news', '/news' ),
);

const VARIANTS  = array( 'full', 'summary', 'card', 'headline', 'bar', 'ring', 'thermometer', 'compact', 'number' );
const THEMES    = array( 'light', 'dark' );
const LANGUAGES = array( 'ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'ga', 'hr', 'hu', 'is', 'it', 'lt', 'lv', 'mt', 'nb', 'nl', 'nn', 'no', 'pl', 'pt', 'ro', 'se', 'sk', 'sl', 'so', 'sv', 'ti', 'tr', 'uk' );

/** What the words of a page keep. Pictures come with the element: nobody loads them twice. */
const ALLOWED = array(
	'p'          => array( 'lang' => true, 'dir' => true ),
	'a'          => array( 'href' => true, 'hreflang' => true, 'lang' => true, 'rel' => true ),
	'time'       => array( 'datetime' => true ),
	'blockquote' => array(),
	'br'         => array(),
	'cite'       => array(),
	'em'         => array(),
	'h2'         => array( 'lang' => true ),
	'h3'         => array( 'lang' => true ),
	'h4'         => array( 'lang' => true ),
	'li'         => array(),
	'ol'         => array(),
	'strong'     => array(),
	'sub'        => array(),
	'sup'        => array(),
	'ul'         => array(),
);

/** Elements that go with all that is in them. */
const UNREAD = array( 'button', 'dialog', 'figure', 'form', 'iframe', 'math', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'textarea', 'title' );

/** A page of the newsroom has some 20 kB. */
const MOST_BYTES = 262144;
/** Balancing tags takes time by the square of their number. */
const MOST_TAGS = 1000;
/** Seconds that a visitor waits for the newsroom, once. */
const PATIENCE = 3;
const FRESH    = 5 * MINUTE_IN_SECONDS;
const FAILED   = MINUTE_IN_SECONDS;
/** How long the words stand in for a newsroom that does not answer. */
const STALE = WEEK_IN_SECONDS;

/** The name of what is shown, from itself or from its address in the newsroom; empty where it is neither. */
function name_in( string $given, string $newsroom ): string {
	$given = trim( $given );
	if ( str_starts_with( $given, "$newsroom/" ) ) {
		$path  = preg_replace( '~[?#].*~s', '', substr( $given, strlen( $newsroom ) + 1 ) );
		$given = rawurldecode( preg_replace( '~^embed/|/(comments)?$~', '', $path ) );
	}
	return preg_match( '~^[^./?#\\\\\s][^/?#\\\\]{0,199}$~u', $given ) ? $given : '';
}

/** Fetches a page of the newsroom: null where that failed, empty where there is none. */
function fetch( string $address ): ?string {
	$file   = tempnam( get_temp_dir(), 'sprid' );
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => PATIENCE,
			// Wherever a redirect leads, it is not the newsroom.
			'redirection'         => 0,
			'limit_response_size' => MOST_BYTES + 1,
			// In memory, what is compressed twice would be unpacked without a limit.
			'stream'              => true,
			'filename'            => $file,
			'user-agent'          => 'sprid for WordPress',
			'headers'             => array( 'Accept' => 'text/html' ),
		)
	);
	$page = (string) file_get_contents( $file );
	unlink( $file );
	$status = wp_remote_retrieve_response_code( $answer );
	if ( 404 === $status || 410 === $status ) {
		return '';
	}
	$is_page = 200 === $status && str_starts_with( (string) wp_remote_retrieve_header( $answer, 'content-type' ), 'text/html' );
	return $is_page && strlen( $page ) <= MOST_BYTES && wp_check_invalid_utf8( $page ) !== '' ? $page : null;
}

/** The words between the tags of an element, as clean HTML. One walk, so that no page takes longer than its length. */
function words_of( string $page, string $element, string $newsroom ): string {
	$kept   = '';
	$inside = false;
	$within = '';
	$depth  = 0;
	$tags   = 0;
	foreach ( preg_split( '/(<[^<>]*>)/', $page, -1, PREG_SPLIT_DELIM_CAPTURE ) as $part ) {
		$is_tag  = preg_match( '~^<(/?)([a-z][a-z0-9-]*)~i', $part, $found );
		$is_end  = $is_tag && '/' === $found[1];
		$name    = $is_tag ? strtolower( $found[2] ) : '';
		if ( ! $inside ) {
			$inside = $name === $element && ! $is_end;
		} elseif ( '' !== $within ) {
			$depth += $name !== $within ? 0 : ( $is_end ? -1 : 1 );
			$within = $depth > 0 ? $within : '';
		} elseif ( $name === $element && $is_end ) {
			break;
		} elseif ( in_array( $name, UNREAD, true ) ) {
			$within = $is_end ? '' : $name;
			$depth  = 1;
		} elseif ( ! $is_tag || ++$tags <= MOST_TAGS ) {
			$kept .= $part;
		}
	}
	$allowed = ALLOWED;
	if ( 'comment-box' === $element ) {
		// Links of strangers are theirs to follow in the newsroom.
		unset( $allowed['a'] );
	}
	$kept = str_replace( 'href="/', "href=\"$newsroom/", $kept );
	$kept = wp_kses( preg_replace( '/\s+/', ' ', $kept ), $allowed, array( 'http', 'https', 'mailto', 'tel' ) );
	return trim( force_balance_tags( $kept ) );
}

/**
 * The words at an address of the newsroom, new ones or those that are kept. One visitor waits for them; who comes
 * meanwhile gets what was there before. A newsroom that does not answer is left alone for a while, by all pages.
 */
function words_at( string $address, string $element, string $newsroom ): string {
	$key   = 'sprid_' . md5( "$element $address" );
	$rests = 'sprid_rests_' . md5( $newsroom );
	$known = get_transient( $key );
	$words = $known['words'] ?? '';
	if ( ( $known['until'] ?? 0 ) > time() ) {
		return $words;
	}
	$keep = function ( string $words, int $seconds ) use ( $key ): string {
		set_transient( $key, array( 'words' => $words, 'until' => time() + $seconds ), STALE );
		return $words;
	};
	if ( get_transient( $rests ) ) {
		return $words;
	}
	$keep( $words, 2 * PATIENCE );
	$page = fetch( $address );
	if ( null === $page ) {
		set_transient( $rests, 1, FAILED );
		return $keep( $words, FAILED );
	}
	return $keep( words_of( $page, $element, $newsroom ), '' === $page ? FAILED : FRESH );
}

/** The words of the link below what is shown. */
function link_words( string $element ): string {
	switch ( $element ) {
		case 'press-release':
			return __( 'Read the whole press release', 'sprid' );
		case 'jobs-progress':
			return __( 'See how far it has come', 'sprid' );
		case 'comment-box':
			return __( 'Read and write comments', 'sprid' );
		default:
			return __( 'Read all press releases', 'sprid' );
	}
}

/** What whoever can mend it is told in the place of an element; readers are not bothered. */
function complain( string $words ): string {
	return current_user_can( 'edit_posts' ) ? '<p>sprid: ' . esc_html( $words ) . '</p>' : '';
}

/** The HTML of the block and of the shortcode. */
function render( $given ): string {
	$given    = array_map( 'strval', array_filter( (array) $given, 'is_scalar' ) );
	$given   += array( 'show' => 'press-release', 'id' => '', 'variant' => '', 'theme' => '', 'lang' => '' );
	$newsroom = get_option( 'sprid_newsroom', '' );
	$element  = $given['show'];
	$id       = name_in( $given['id'], $newsroom );
	if ( '' === $newsroom ) {
		return complain( __( 'An administrator has to name the newsroom under Settings.', 'sprid' ) );
	}
	if ( ! isset( ELEMENTS[ $element ] ) || ( '' === $id && 'press-release-list' !== $element ) ) {
		return complain( __( 'Give the address of a page in the newsroom.', 'sprid' ) );
	}
	list( $json, $html, $page ) = array_map(
		fn( $path ) => $newsroom . str_replace( '%s', rawurlencode( $id ), $path ),
		ELEMENTS[ $element ]
	);
	$attributes = array_filter(
		array(
			'variant' => in_array( $given['variant'], VARIANTS, true ) ? $given['variant'] : '',
			'theme'   => in_array( $given['theme'], THEMES, true ) ? $given['theme'] : '',
			'lang'    => in_array( $given['lang'], LANGUAGES, true ) ? $given['lang'] : '',
		)
	);
	// The whole text is for the newsroom's own page: a copy of it would compete with that in search engines.
	$asked = array_diff_key( $attributes, array( 'theme' => 1 ) );
	if ( 'press-release' === $element ) {
		$asked += array( 'variant' => 'summary' );
		if ( 'full' === $asked['variant'] ) {
			$asked['variant'] = 'summary';
		}
	}
	$fallback  = words_at( 'press-release-list' === $element ? $html : add_query_arg( $asked, $html ), $element, $newsroom );
	$fallback .= sprintf( '<p><a href="%s">%s</a></p>', esc_url( $page ), esc_html( link_words( $element ) ) );
	if ( is_feed() ) {
		return $fallback;
	}
	wp_enqueue_script( 'sprid', "$newsroom/sprid.js", array(), null, true );
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '<%1$s src="%2$s"%3$s>%4$s</%1$s>', $element, esc_url( $json ), $written, $fallback );
}

/** The newsroom's address as it is kept: without a path. Anything else leaves the old one. */
function sanitize_newsroom( $given ): string {
	$parts = wp_parse_url( is_string( $given ) ? trim( $given ) : '' );
	if ( '' === $given ) {
		return '';
	}
	if ( empty( $parts['host'] ) || isset( $parts['user'] ) || ! in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true ) ) {
		add_settings_error( 'sprid_newsroom', 'address', __( 'This is no address of a newsroom, such as https://news.example.', 'sprid' ) );
		return get_option( 'sprid_newsroom', '' );
	}
	$newsroom = untrailingslashit( sanitize_url( "{$parts['scheme']}://{$parts['host']}" . ( isset( $parts['port'] ) ? ":{$parts['port']}" : '' ), array( 'http', 'https' ) ) );
	if ( is_admin() && ! fetch( "$newsroom/news" ) ) {
		add_settings_error( 'sprid_newsroom', 'silent', __( 'The address is saved, but no newsroom answers there right now.', 'sprid' ), 'warning' );
	}
	return $newsroom;
}

function settings_page(): void {
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'sprid' ); ?>
			<table class="form-table" role="presentation"><tr>
				<th scope="row"><label for="sprid_newsroom"><?php esc_html_e( 'Address of the newsroom', 'sprid' ); ?></label></th>
				<td><input type="url" class="regular-text" id="sprid_newsroom" name="sprid_newsroom" placeholder="https://news.example" aria-describedby="sprid-hint" value="<?php echo esc_attr( get_option( 'sprid_newsroom', '' ) ); ?>">
				<p class="description" id="sprid-hint"><?php esc_html_e( 'Its script runs on the pages that show something of it: name only a newsroom that you trust.', 'sprid' ); ?></p></td>
			</tr></table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

function uninstall(): void {
	global $wpdb;
	foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 ) as $site ) {
		$site && switch_to_blog( $site );
		delete_option( 'sprid_newsroom' );
		foreach ( array( '_transient_sprid_', '_transient_timeout_sprid_' ) as $prefix ) {
			$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $prefix ) . '%' ) );
		}
		$site && restore_current_blog();
	}
}

/** What the block's script needs of this one, in the language of who writes. */
function block_words(): array {
	return array(
		'title'    => __( 'Newsroom', 'sprid' ),
		'text'     => __( 'A press release, a job counter or comments of a newsroom.', 'sprid' ),
		'show'     => __( 'What is shown', 'sprid' ),
		'shows'    => array(
			'press-release'      => __( 'a press release', 'sprid' ),
			'press-release-list' => __( 'the newest press releases', 'sprid' ),
			'jobs-progress'      => __( 'a job counter', 'sprid' ),
			'comment-box'        => __( 'comments', 'sprid' ),
		),
		'id'       => __( 'Address of its page in the newsroom', 'sprid' ),
		'variant'  => __( 'Look', 'sprid' ),
		'variants' => array( 'press-release' => array( 'full', 'summary', 'card', 'headline' ), 'jobs-progress' => array( 'bar', 'ring', 'thermometer', 'compact', 'number' ) ),
		'usual'    => __( 'the usual', 'sprid' ),
		'submit'   => __( 'Show', 'sprid' ),
		'theme'    => __( 'Light or dark', 'sprid' ),
		'themes'   => array( '' => __( 'as the page', 'sprid' ), 'light' => __( 'light', 'sprid' ), 'dark' => __( 'dark', 'sprid' ) ),
		'named'    => array(
			'full'        => __( 'whole', 'sprid' ),
			'summary'     => __( 'summary', 'sprid' ),
			'card'        => __( 'card', 'sprid' ),
			'headline'    => __( 'headline only', 'sprid' ),
			'bar'         => __( 'bar', 'sprid' ),
			'ring'        => __( 'ring', 'sprid' ),
			'thermometer' => __( 'thermometer', 'sprid' ),
			'compact'     => __( 'small', 'sprid' ),
			'number'      => __( 'number only', 'sprid' ),
		),
	);
}

add_action(
	'init',
	function (): void {
		load_plugin_textdomain( 'sprid', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
		add_shortcode( 'sprid', __NAMESPACE__ . '\render' );
		wp_register_script( 'sprid-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ), '0.1.0', true );
		$text = array( 'type' => 'string', 'default' => '' );
		register_block_type(
			'sprid/embed',
			array(
				'api_version'           => 2,
				'title'                 => __( 'Newsroom', 'sprid' ),
				'category'              => 'embed',
				'attributes'            => array( 'show' => array( 'default' => 'press-release' ) + $text, 'id' => $text, 'variant' => $text, 'theme' => $text, 'lang' => $text ),
				'supports'              => array( 'html' => false ),
				'editor_script_handles' => array( 'sprid-block' ),
				'render_callback'       => __NAMESPACE__ . '\render',
			)
		);
	}
);

add_action( 'enqueue_block_editor_assets', fn() => wp_localize_script( 'sprid-block', 'spridBlock', block_words() ) );

// WordPress has no way to enqueue a module before its version 6.5.
add_filter(
	'script_loader_tag',
	fn( $tag, $handle, $src ) => 'sprid' === $handle ? wp_get_script_tag( array( 'type' => 'module', 'src' => $src, 'id' => 'sprid-js' ) ) : $tag,
	10,
	3
);

add_action(
	'admin_init',
	fn() => register_setting( 'sprid', 'sprid_newsroom', array( 'type' => 'string', 'default' => '', 'sanitize_callback' => __NAMESPACE__ . '\sanitize_newsroom' ) )
);
add_action( 'admin_menu', fn() => add_options_page( 'sprid', 'sprid', 'manage_options', 'sprid', __NAMESPACE__ . '\settings_page' ) );
register_activation_hook( __FILE__, fn() => register_uninstall_hook( __FILE__, __NAMESPACE__ . '\uninstall' ) );
