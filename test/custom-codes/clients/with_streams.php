<?php
$seen = [];
foreach (array_slice($argv, 1) as $url) {
    $content = @file_get_contents($url);
    $seen[$url] = ["status" => (int) explode(" ", $http_response_header[0])[1]];
    if ($content === false) $seen[$url]["error"] = error_get_last()["message"];
}
echo json_encode($seen);
