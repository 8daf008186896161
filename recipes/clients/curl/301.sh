# Keeps the new address of what has moved for good.
echo http://localhost:8001/cause/301/old >news.url

# Without -L one step at a time: only 301 and 308 are for good.
step=$(curl -sS -o page.txt -w '%{http_code} %{redirect_url}' "$(cat news.url)")
case $step in
  301\ * | 308\ *) echo "${step#* }" >news.url ;;
esac

curl -sSL --fail-with-body -o page.txt -w '%{http_code} ' "$(cat news.url)"
cat news.url
# prints: 200 http://localhost:…/get
