run ->(env) { [env["PATH_INFO"].delete("/").to_i, { "content-type" => "text/plain" }, ["hello"]] }
