<?php
$seen = [];
foreach (array_slice($argv, 1) as $url) {
    $handle = curl_init($url);
    curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_FAILONERROR => true]);
    $isGot = curl_exec($handle) !== false;
    $seen[$url] = ["status" => curl_getinfo($handle, CURLINFO_RESPONSE_CODE)];
    if (!$isGot) $seen[$url]["error"] = curl_error($handle);
}
echo json_encode($seen);
