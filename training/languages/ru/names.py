"""Russian names in their cases."""

from training.languages.lists import listed

MEN = listed("""
Иван, Степан, Борис, Виктор, Олег, Роман, Антон, Максим, Леонид, Владимир, Михаил, Егор, Кирилл
Константин, Александр, Николай, Сергей, Андрей, Алексей, Юрий, Дмитрий, Григорий, Матвей, Тимур
Рустам, Арсен, Давид, Георгий, Богдан, Тарас, Ярослав, Вадим, Артем, Эдуард, Марат
""")
WOMEN = listed("""
Анна, Марина, Ирина, Нина, Елена, Светлана, Тамара, Вера, Любава, Людмила, Галина, Зинаида, Лариса
Екатерина, Татьяна, Римма, Тереза, Зарема, Лейла, Алла, Клара, Раиса, Полина, Алина
""")
FATHERS = listed("""
Иванович, Степанович, Борисович, Викторович, Олегович, Романович, Петрович, Сергеевич, Андреевич
Алексеевич, Николаевич, Михайлович, Владимирович, Григорьевич, Львович, Юрьевич, Ашотович
""")
MOTHERS = listed("""
Ивановна, Степановна, Борисовна, Викторовна, Олеговна, Романовна, Петровна, Сергеевна, Андреевна
Алексеевна, Николаевна, Михайловна, Владимировна, Григорьевна, Львовна, Юрьевна
""")
FAMILIES = listed("""
Иванов, Петров, Сидоров, Кузнецов, Соколов, Попов, Лебедев, Козлов, Новиков, Морозов, Волков
Соловьев, Васильев, Зайцев, Павлов, Семенов, Голубев, Виноградов, Богданов, Воробьев, Федоров
Михайлов, Беляев, Тарасов, Белов, Комаров, Орлов, Киселев, Макаров, Андреев, Ковалев, Ильин
Гусев, Титов, Кузьмин, Кудрявцев, Баранов, Куликов, Алексеев, Степанов, Яковлев, Сорокин, Сергеев
Романов, Захаров, Борисов, Королев, Герасимов, Пономарев, Григорьев, Лазарев, Медведев, Ершов
Никитин, Соболев, Рябов, Поляков, Цветков, Данилов, Жуков, Фролов, Журавлев, Николаев, Крылов
Максимов, Сидоренков, Осипов, Белоусов, Федотов, Дорофеев, Егоров, Матвеев, Бобров, Дмитриев
Калинин, Анисимов, Петухов, Антонов, Тимофеев, Никифоров, Веселов, Филиппов, Марков, Большаков
Гасанов, Алиев, Мамедов, Каримов, Юсупов, Нурмагомедов, Ахметов, Саакянов, Пирогов, Щукин, Юдин
""")
OTHER_FAMILIES = listed("""
Шмидт, Миллер, Бондаренко, Шевченко, Коваленко, Саркисян, Петросян, Гогоберидзе, Кварацхелия
Левитан, Розенберг, Ткачук, Мельник, Черных, Седых, Дубровский, Вяземский, Троицкий, Горский
Кельман, Браун, Дюбуа, Орен, Кос, Хольт, Накамура, Ли, Кипиани, Аракелян, Тер-Оганесян
""")
SOFT = {"genitive": "я", "dative": "ю", "instrumental": "ем"}
HARD = {"genitive": "а", "dative": "у", "instrumental": "ом"}
FEMALE = {"genitive": "ы", "dative": "е", "instrumental": "ой"}
FATHER = {"genitive": "а", "dative": "у", "instrumental": "ем"}
FAMILY = {"genitive": "а", "dative": "у", "instrumental": "ым"}


def man(name: str, case: str) -> str:
    """Return a man's first name in `case`."""
    return name[:-1] + SOFT[case] if name.endswith("й") else name + HARD[case]


def cases() -> dict[str, tuple[str, ...]]:
    """Return the lists of names, each as `man_genitive` and the like for every case."""
    found = {
        "man": MEN,
        "woman": WOMEN,
        "father": FATHERS,
        "mother": MOTHERS,
        "male": FAMILIES,
        "female": tuple(name + "а" for name in FAMILIES),
        "family": (*FAMILIES, *FAMILIES, *(name + "а" for name in FAMILIES), *OTHER_FAMILIES),
        "other": OTHER_FAMILIES,
    }
    for case in ("genitive", "dative", "instrumental"):
        found[f"man_{case}"] = tuple(man(name, case) for name in MEN)
        found[f"woman_{case}"] = tuple(name[:-1] + FEMALE[case] for name in WOMEN)
        found[f"father_{case}"] = tuple(name + FATHER[case] for name in FATHERS)
        found[f"mother_{case}"] = tuple(name[:-1] + FEMALE[case] for name in MOTHERS)
        found[f"male_{case}"] = tuple(name + FAMILY[case] for name in FAMILIES)
        found[f"female_{case}"] = tuple(name + "ой" for name in FAMILIES)
    return found
