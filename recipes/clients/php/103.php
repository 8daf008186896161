<?php
// Reads the hints that come ahead of a page.

const URL = 'http://localhost:8001/cause/103/page';

function get(callable $hint): string
{
    $at = '';
    $curl = curl_init(URL);
    curl_setopt_array($curl, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
        // The fields of all responses come here, each after its status.
        CURLOPT_HEADERFUNCTION => function ($curl, $line) use (&$at, $hint) {
            [$name, $rest] = preg_split('/[: ]+/', trim($line), 2) + [1 => ''];
            if (str_starts_with($name, 'HTTP/')) {
                $at = substr($rest, 0, 3);
            } elseif ($at === '103' && strcasecmp($name, 'Link') === 0) {
                $hint($rest);
            }
            return strlen($line);
        },
    ]);
    return curl_exec($curl) ?: throw new RuntimeException(curl_error($curl));
}

echo get(fn (string $link) => print("hint: $link\n"));
// prints: hint: </style.css>; rel=preload; as=style
// prints: A page, after its hints.
