<?php
// Lists a collection once, although it is bound in two places.
// php -S localhost:8080 208.php

$plans = (object) [];
$docs = (object) ['new' => $plans, 'old' => $plans];

function listing(object $folder, string $path, SplObjectStorage $seen): string
{
    $status = $seen->contains($folder) ? '208 Already Reported' : '200 OK';
    $found = "<D:response><D:href>$path</D:href><D:propstat><D:prop/>"
        . "<D:status>HTTP/1.1 $status</D:status></D:propstat></D:response>";
    if ($seen->contains($folder)) {
        return $found;
    }
    $seen->attach($folder);
    foreach ($folder as $name => $member) {
        $found .= listing($member, "$path$name/", $seen);
    }
    return $found;
}

http_response_code(207);
header('Content-Type: application/xml');
echo '<D:multistatus xmlns:D="DAV:">';
echo listing($docs, '/docs/', new SplObjectStorage());
echo '</D:multistatus>';
