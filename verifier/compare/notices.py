"""The words of pages that say they are not the page: not found, for sale, sign in."""

import re
import unicodedata

_NOT_FOUND = """
404
404 error
error 404
http 404
http error 404
404 not found
404 page not found
404 file not found
404 page
error 404 not found
error
not found
page not found
page not found error
page not found 404
the page was not found
the page cannot be found
the page can not be found
the page could not be found
this page cannot be found
this page can't be found
this page could not be found
this page isn't available
this page is not available
this page doesn't exist
this page does not exist
this page no longer exists
that page can't be found
the page you requested could not be found
the page you requested was not found
the requested page could not be found
the requested page was not found
the requested url was not found
the requested url was not found on this server
the resource cannot be found
the resource you are looking for has been removed
the page you are looking for doesn't exist
the page you are looking for does not exist
the page you are looking for could not be found
the page you are looking for cannot be found
the page you were looking for doesn't exist
the page you were looking for could not be found
we can't find that page
we can't find the page you're looking for
we could not find that page
sorry we can't find that page
sorry we couldn't find that page
sorry page not found
sorry this page isn't available
sorry this page does not exist
oops
oops page not found
oops that page can't be found
whoops
file not found
file or directory not found
document not found
article not found
content not found
item not found
story not found
post not found
object not found
resource not found
url not found
nothing found
no page found
nothing found for this page
page no longer available
page not available
page unavailable
page does not exist
page doesn't exist
page missing
missing page
page removed
page has moved
content unavailable
content no longer available
article no longer available
410 gone
gone
seite nicht gefunden
die seite wurde nicht gefunden
seite wurde nicht gefunden
diese seite wurde nicht gefunden
die angeforderte seite wurde nicht gefunden
die gewünschte seite wurde nicht gefunden
diese seite existiert nicht
dokument nicht gefunden
nicht gefunden
fehler 404
page non trouvée
page introuvable
cette page n'existe pas
cette page est introuvable
la page demandée n'existe pas
la page que vous cherchez n'existe pas
page inexistante
erreur 404
document introuvable
página no encontrada
pagina no encontrada
no se encontró la página
no se ha encontrado la página
la página no existe
esta página no existe
página no disponible
no encontrado
página não encontrada
pagina nao encontrada
a página não foi encontrada
esta página não existe
não encontrado
erro 404
pagina non trovata
la pagina non esiste
la pagina richiesta non è stata trovata
pagina inesistente
non trovato
errore 404
pagina niet gevonden
de pagina is niet gevonden
deze pagina bestaat niet
niet gevonden
sidan hittades inte
sidan kunde inte hittas
sidan finns inte
siden blev ikke fundet
siden findes ikke
siden ble ikke funnet
fant ikke siden
siden finnes ikke
sivua ei löytynyt
sivua ei löydy
strona nie została znaleziona
nie znaleziono strony
strona nie istnieje
stránka nenalezena
stránka nebyla nalezena
stránka neexistuje
stránka nebola nájdená
az oldal nem található
a keresett oldal nem található
pagina nu a fost găsită
pagina nu există
stranica nije pronađena
страница није пронађена
страницата не е намерена
страница не найдена
страница не существует
документ не найден
материал не найден
ошибка 404
не найдено
сторінку не знайдено
сторінка не знайдена
η σελίδα δεν βρέθηκε
sayfa bulunamadı
aradığınız sayfa bulunamadı
səhifə tapılmadı
էջը չի գտնվել
გვერდი ვერ მოიძებნა
الصفحة غير موجودة
لم يتم العثور على الصفحة
الصفحة المطلوبة غير موجودة
صفحه پیدا نشد
صفحه مورد نظر یافت نشد
הדף לא נמצא
העמוד לא נמצא
पृष्ठ नहीं मिला
ページが見つかりません
お探しのページは見つかりませんでした
ページが見つかりませんでした
页面不存在
页面未找到
找不到页面
您访问的页面不存在
找不到網頁
頁面不存在
페이지를 찾을 수 없습니다
존재하지 않는 페이지입니다
không tìm thấy trang
halaman tidak ditemukan
ไม่พบหน้า
ไม่พบหน้าที่คุณต้องการ
"""
_PARKED = (
    r"\bthis domain (?:name )?(?:is|may be) for sale\b",
    r"\b(?:the )?domain (?:name )?[\w.-]{1,80} (?:is|may be) for sale\b",
    r"\bbuy this domain\b",
    r"\bdomain (?:is )?parked\b",
    r"\bparked (?:domain|free|page)\b",
    r"\bthis domain (?:has )?(?:expired|is parked|is available|has been registered)\b",
    r"\bthe owner of this domain\b",
    r"\bmake an offer (?:on|for) this domain\b",
    r"\bdiese domain (?:steht zum verkauf|ist zu verkaufen|kaufen)\b",
    r"\bdomaine? (?:est )?à vendre\b",
    r"\bdominio en venta\b",
    r"\bдомен (?:продается|продаётся|припаркован)\b",
)
PARKED = re.compile("|".join(_PARKED), re.IGNORECASE)
PARKING_HOSTS = (
    "sedoparking.com", "sedo.com", "parkingcrew.net", "bodis.com", "hugedomains.com", "dan.com",
    "afternic.com", "above.com", "domainmarket.com", "undeveloped.com", "parklogic.com",
    "buydomains.com", "parking.reg.ru", "uniregistry.com", "domainnameshop.com", "skenzo.com",
)  # fmt: skip
PARKING_SCRIPTS = frozenset({
    "parkingcrew.net", "d38psrni17bvxu.cloudfront.net", "sedoparking.com",
    "img.sedoparking.com", "c.parkingcrew.net", "bodis.com", "parklogic.com", "above.com",
})  # fmt: skip
_LOGIN = (
    r"(?:sign|log) ?in(?: (?:to|or|-) .{1,60})?",
    r"login(?: page)?|member login|please (?:log|sign) in|log ?on|authentication required",
    r"anmelden|anmeldung|einloggen|(?:se )?connexion|connectez-vous|iniciar sesión|acceder",
    r"accedi|entrar|inloggen|logga in|log ind|logg inn|zaloguj się|logowanie|přihlášení",
    r"вход|войти|авторизация|увійти|giriş yap|تسجيل الدخول|ログイン|登录|登入|로그인",
)
LOGIN_TITLE = re.compile("|".join(_LOGIN), re.IGNORECASE)
LOGIN_PATH = re.compile(
    r"/(?:users?/|accounts?/|auth/)?(?:log-?in|sign-?in|log-?on|auth|sso|wp-login\.php|idp|saml2?)"
    r"(?:[/.?]|$)",
    re.IGNORECASE,
)
ERROR_PATH = re.compile(
    r"/(?:404|error|errors|not-?found|page-?not-?found|err|error-?404|404-error|missing|gone)"
    r"(?:\.(?:html?|aspx?|php|jsp|shtml))?/?$"
    r"|[?&](?:code|error|err|status|errorcode|aspxerrorpath)=(?:404|not-?found|/)",
    re.IGNORECASE,
)
BARS = re.compile(r"\s*(?:[|｜·»›•]|\s[-–—:/]\s)\s*")
COLONS = re.compile(r"\s*(?:[|｜·»›•]|\s[-–—:/]\s|[:–—]\s)\s*")


def plain(text: str) -> str:
    """Return a notice folded: case, accents kept, punctuation and white space evened out."""
    folded = unicodedata.normalize("NFKC", text[:400]).casefold().replace("’", "'")
    return " ".join("".join(c if c.isalnum() or c == "'" else _kept(c) for c in folded).split())


def _kept(character: str) -> str:
    return character if unicodedata.category(character).startswith("M") else " "


NOT_FOUND = frozenset(plain(line) for line in _NOT_FOUND.split("\n") if line)


def says_not_found(title: str, *, article: bool = False) -> bool:
    """Say whether a title, or one of its parts between bars and dashes, is a not-found notice.

    The title of a long `article` is not parted at a colon: “Not found: the lost wells”.
    """
    parts = (BARS if article else COLONS).split(title[:400])
    return any(plain(part) in NOT_FOUND for part in [title, *parts])


def heading_not_found(text: str, lines: int = 12) -> str:
    """Return the line among the first ones of a page that is a not-found notice, or nothing."""
    seen = 0
    for line in text[:4000].splitlines():
        if not line.strip():
            continue
        seen += 1
        if seen > lines:
            break
        if len(line) <= 120 and plain(line) in NOT_FOUND - {"error", "gone", "oops", "404 page"}:
            return line.strip()
    return ""


def says_login(title: str) -> bool:
    """Say whether a title, or a part of it, asks to sign in."""
    return any(
        LOGIN_TITLE.fullmatch(part.strip()) for part in [title[:200], *COLONS.split(title[:400])]
    )
