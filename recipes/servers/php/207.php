<?php
// Lists the members of a collection, each with a status of its own.
// php -S localhost:8080 207.php

$docs = ['/docs/', '/docs/plan', '/docs/budget'];
if (($_SERVER['HTTP_DEPTH'] ?? '') === '0') {
    $docs = ['/docs/'];
}

http_response_code(207);
header('Content-Type: application/xml');
echo '<D:multistatus xmlns:D="DAV:">';
foreach ($docs as $href) {
    $name = basename($href);
    echo "<D:response><D:href>$href</D:href><D:propstat><D:prop>",
        "<D:displayname>$name</D:displayname></D:prop>",
        '<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>';
}
echo '</D:multistatus>';
