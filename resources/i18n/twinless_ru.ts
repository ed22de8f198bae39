<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Twinless</source>
        <translation>О программе Twinless</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Finds the photos you have more than once. Nothing leaves this computer.</source>
        <translation>Находит фото, которые есть у вас в нескольких экземплярах. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Сохранить журнал…</translation>
    </message>
    <message>
        <source>Twinless {version}</source>
        <translation>Twinless {version}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Accept and go on</source>
        <translation>Принять и дальше</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>All others of the group that may go to the trash go.</source>
        <translation>Все остальные фото группы, которые можно убрать в корзину, уходят туда.</translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Предлагать и изменённые версии</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Doubtful groups, least sure first</source>
        <translation>Сомнительные группы, сначала наименее надёжные</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Следовать предложению</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Group together</source>
        <translation>Объединить в группу</translation>
    </message>
    <message>
        <source>Groups as a table</source>
        <translation>Группы таблицей</translation>
    </message>
    <message>
        <source>Groups of which a match is not certain. The queue ends when none is left.</source>
        <translation>Группы, в которых не все совпадения бесспорны. Список кончается, когда таких не остаётся.</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Одинаковые фото</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep all of the group</source>
        <translation>Оставить всю группу</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Оставить только это</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Картинки крупнее</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Искать изменения</translation>
    </message>
    <message>
        <source>Make this the keeper</source>
        <translation>Оставить это</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Оставить это; нынешнее уйдёт</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>Переместить в корзину…</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Следующая группа</translation>
    </message>
    <message>
        <source>Not a duplicate of anything</source>
        <translation>Ничей не дубликат</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Nothing of the group goes to the trash.</source>
        <translation>Ничто из группы не уходит в корзину.</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Открыть в обычной программе</translation>
    </message>
    <message>
        <source>Open or fold a large group</source>
        <translation>Развернуть или свернуть большую группу</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексацию</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Pictures of the usual size</source>
        <translation>Картинки обычного размера</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Предыдущая группа</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Недавние папки</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo a decision</source>
        <translation>Повторить решение</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Повторить: {step}</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Искать по имени</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Похожие снимки</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Картинки мельче</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>Остановить индексацию</translation>
    </message>
    <message>
        <source>The groups of the selected photos show one picture, and become one group.</source>
        <translation>Группы выбранных фото показывают одну картинку и становятся одной группой.</translation>
    </message>
    <message>
        <source>The photos of the group are no duplicates of each other. Where photos other than the kept one are selected, each of them is no duplicate of anything, now or later.</source>
        <translation>Фото группы не являются дубликатами друг друга. Если выбраны фото, кроме оставляемого, каждое из них не является ничьим дубликатом ни сейчас, ни потом.</translation>
    </message>
    <message>
        <source>The selected photos are no duplicates of the rest of the group; they may be of each other.</source>
        <translation>Выбранные фото не являются дубликатами остальной группы; друг друга — могут быть.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo a decision</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Отмена и очистка</translation>
    </message>
    <message>
        <source>Undo the last clean-up</source>
        <translation>Отменить последнюю очистку</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Отменить: {step}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>What is shown for this group holds; it counts as reviewed.</source>
        <translation>Показанное для этой группы остаётся в силе; она считается просмотренной.</translation>
    </message>
    <message>
        <source>What you decided about the group is taken back.</source>
        <translation>Ваши решения об этой группе снимаются.</translation>
    </message>
</context>
<context>
    <name>AddonControls</name>
    <message>
        <source>Add-on</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>Add-ons (*.zip)</source>
        <translation>Дополнения (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the file with the add-on</source>
        <translation>Выберите файл с дополнением</translation>
    </message>
    <message>
        <source>Download it ({size})</source>
        <translation>Загрузить ({size})</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>It is in use, and goes when Twinless is started next.</source>
        <translation>Оно используется и исчезнет при следующем запуске Twinless.</translation>
    </message>
    <message>
        <source>It is installed, and used from the next scan on.</source>
        <translation>Оно установлено и будет использоваться со следующего сканирования.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Оно убрано.</translation>
    </message>
    <message>
        <source>It was stopped. What came so far is kept, so that it can go on from there.</source>
        <translation>Остановлено. Полученное сохранено, чтобы продолжить с этого места.</translation>
    </message>
    <message>
        <source>Reading the file… {done} of {total}</source>
        <translation>Файл читается… {done} из {total}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the add-on?</source>
        <translation>Убрать дополнение?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Взять из файла…</translation>
    </message>
    <message>
        <source>Twinless then computes on the processor, with its own model. What it knows of your photos stays. To use a graphics processor or the ImageNet model later, the add-on must be fetched again.</source>
        <translation>Тогда Twinless будет считать на процессоре, со своей моделью. Всё, что известно о ваших фото, останется. Чтобы позже использовать графический процессор или модель ImageNet, дополнение нужно будет получить снова.</translation>
    </message>
    <message>
        <source>Unpacking… {done} of {total}</source>
        <translation>Распаковка… {done} из {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Start with the usual settings</source>
        <translation>Запустить с обычными настройками</translation>
    </message>
    <message>
        <source>{problem}

You can mend the file, or start with the usual settings; it is kept as {file}.</source>
        <translation>{problem}

Вы можете исправить файл или запустить программу с обычными настройками; файл сохранится как {file}.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%Ln other sidecars</source>
        <translation>
            <numerusform>ещё %Ln сопроводительный файл</numerusform>
            <numerusform>ещё %Ln сопроводительных файла</numerusform>
            <numerusform>ещё %Ln сопроводительных файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by a rule of yours</source>
        <translation>Решено вашим правилом</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Решено вами</translation>
    </message>
    <message>
        <source>Edited versions of a photo that stays</source>
        <translation>Изменённые версии фото, которое остаётся</translation>
    </message>
    <message>
        <source>Edited versions that were cleaned up before and came back</source>
        <translation>Изменённые версии, убранные прежней очисткой и вернувшиеся</translation>
    </message>
    <message>
        <source>Identical: the same bytes as a photo that stays</source>
        <translation>Одинаковые: те же байты, что и у фото, которое остаётся</translation>
    </message>
    <message>
        <source>Redundant copies</source>
        <translation>Избыточные копии</translation>
    </message>
    <message>
        <source>Redundant copies: {edits}</source>
        <translation>Избыточные копии: {edits}</translation>
    </message>
    <message>
        <source>Whole groups, of which nothing is kept</source>
        <translation>Целые группы, от которых ничего не остаётся</translation>
    </message>
    <message>
        <source>in another format</source>
        <translation>в другом формате</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>пережато</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>без метаданных</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>If you stop, what has gone can be undone, and the rest stays in its place.</source>
        <translation>Если остановить, ушедшее можно вернуть, а остальное останется на месте.</translation>
    </message>
    <message>
        <source>If you stop, what is back stays back, and the rest waits.</source>
        <translation>Если остановить, возвращённое останется на месте, а остальное подождёт.</translation>
    </message>
    <message>
        <source>Moving photos to the folder</source>
        <translation>Фото перемещаются в папку</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Фото перемещаются в корзину</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>Фото возвращаются на место</translation>
    </message>
    <message>
        <source>Replacing photos by links</source>
        <translation>Фото заменяются ссылками</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Back to the groups</source>
        <translation>Назад к группам</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Весь экран</translation>
    </message>
    <message>
        <source>Hold to see the other in the keeper&apos;s place</source>
        <translation>Удерживайте, чтобы видеть другое на месте оставляемого</translation>
    </message>
    <message>
        <source>Keep only this one of the group</source>
        <translation>Оставить из группы только это</translation>
    </message>
    <message>
        <source>Keep or trash; held, go through the group in place</source>
        <translation>Оставить или в корзину; при удержании — листать группу на месте</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Оставить это; нынешнее уйдёт</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Двигать вместе</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Следующая группа</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>Outline what both show</source>
        <translation>Обвести то, что видно на обоих</translation>
    </message>
    <message>
        <source>Pixels one to one, or all of it</source>
        <translation>Пиксель в пиксель или целиком</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Предыдущая группа</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>Sharpest shots first</source>
        <translation>Сначала самые резкие снимки</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation>Показать всё, что известно</translation>
    </message>
    <message>
        <source>Show four photos</source>
        <translation>Показать четыре фото</translation>
    </message>
    <message>
        <source>Show one photo alone</source>
        <translation>Показать одно фото</translation>
    </message>
    <message>
        <source>Show three photos</source>
        <translation>Показать три фото</translation>
    </message>
    <message>
        <source>Show two photos</source>
        <translation>Показать два фото</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Показать, чем отличаются</translation>
    </message>
    <message>
        <source>Turn as the keeper</source>
        <translation>Повернуть как оставляемое</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>This is the first photo.</source>
        <translation>Это первое фото.</translation>
    </message>
    <message>
        <source>This is the last photo of the group.</source>
        <translation>Это последнее фото группы.</translation>
    </message>
    <message>
        <source>{title}  ·  photo {n} of {total}</source>
        <translation>{title}  ·  фото {n} из {total}</translation>
    </message>
</context>
<context>
    <name>ComputingSection</name>
    <message>
        <source>Add-on: PyTorch</source>
        <translation>Дополнение: PyTorch</translation>
    </message>
    <message>
        <source>Apple graphics processor</source>
        <translation>Графический процессор Apple</translation>
    </message>
    <message>
        <source>At the next scan, all photos are described again. What you decided stays.</source>
        <translation>При следующем сканировании все фото будут описаны заново. Ваши решения сохранятся.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the file with the weights</source>
        <translation>Выберите файл с весами</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Download it (98 MB)</source>
        <translation>Загрузить (98 МБ)</translation>
    </message>
    <message>
        <source>Graphics processors and the ImageNet model need it. It is fetched only when you say so, from where PyTorch is published, and what is not exactly as expected is refused.</source>
        <translation>Оно нужно графическим процессорам и модели ImageNet. Загружается только по вашему указанию оттуда, где публикуется PyTorch; всё, что не в точности совпадает с ожидаемым, отвергается.</translation>
    </message>
    <message>
        <source>ImageNet, made for naming things</source>
        <translation>ImageNet, создана для распознавания предметов</translation>
    </message>
    <message>
        <source>Its weights are not on this computer yet.</source>
        <translation>Её весов ещё нет на этом компьютере.</translation>
    </message>
    <message>
        <source>Makes of each photo what it is compared by. With another one, all photos are described again.</source>
        <translation>Делает из каждого фото то, по чему его сравнивают. С другой моделью все фото описываются заново.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Модель и устройство</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Видеокарта NVIDIA</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Взять из файла…</translation>
    </message>
    <message>
        <source>The download was stopped; nothing was kept.</source>
        <translation>Загрузка остановлена; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Самое быстрое из имеющихся</translation>
    </message>
    <message>
        <source>Twinless’s own, made for finding copies</source>
        <translation>Своя модель Twinless, создана для поиска копий</translation>
    </message>
    <message>
        <source>Weights (*.pth)</source>
        <translation>Веса (*.pth)</translation>
    </message>
    <message>
        <source>What the model runs on; only what this computer has is listed. Counts from the next scan.</source>
        <translation>На чём работает модель; показано только то, что есть в этом компьютере. Действует со следующего сканирования.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait and stay marked.</source>
        <translation>
            <numerusform>%Ln фото подождёт и останется отмеченным.</numerusform>
            <numerusform>%Ln фото подождут и останутся отмеченными.</numerusform>
            <numerusform>%Ln фото подождут и останутся отмеченными.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln groups as a whole; nothing of them would be kept.</source>
        <translation>
            <numerusform>Переместить и %Ln группу целиком; от неё ничего не останется.</numerusform>
            <numerusform>Переместить и %Ln группы целиком; от них ничего не останется.</numerusform>
            <numerusform>Переместить и %Ln групп целиком; от них ничего не останется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos that a rule chose and that you never looked at.</source>
        <translation>
            <numerusform>Переместить и %Ln фото, которое выбрало правило и на которое вы не смотрели.</numerusform>
            <numerusform>Переместить и %Ln фото, которые выбрало правило и на которые вы не смотрели.</numerusform>
            <numerusform>Переместить и %Ln фото, которые выбрало правило и на которые вы не смотрели.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos whose drive has no working trash, to the folder {place} there.</source>
        <translation>
            <numerusform>Переместить и %Ln фото, на диске которого нет рабочей корзины, в папку {place} на нём.</numerusform>
            <numerusform>Переместить и %Ln фото, на диске которых нет рабочей корзины, в папку {place} на нём.</numerusform>
            <numerusform>Переместить и %Ln фото, на диске которых нет рабочей корзины, в папку {place} на нём.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to a folder?</source>
        <translation>
            <numerusform>Переместить %Ln фото (файлов: {files}) в папку?</numerusform>
            <numerusform>Переместить %Ln фото (файлов: {files}) в папку?</numerusform>
            <numerusform>Переместить %Ln фото (файлов: {files}) в папку?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to the trash?</source>
        <translation>
            <numerusform>Переместить %Ln фото (файлов: {files}) в корзину?</numerusform>
            <numerusform>Переместить %Ln фото (файлов: {files}) в корзину?</numerusform>
            <numerusform>Переместить %Ln фото (файлов: {files}) в корзину?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to a folder?</source>
        <translation>
            <numerusform>Переместить %Ln фото в папку?</numerusform>
            <numerusform>Переместить %Ln фото в папку?</numerusform>
            <numerusform>Переместить %Ln фото в папку?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the folder</source>
        <translation>
            <numerusform>Переместить %Ln фото в папку</numerusform>
            <numerusform>Переместить %Ln фото в папку</numerusform>
            <numerusform>Переместить %Ln фото в папку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash</source>
        <translation>
            <numerusform>Переместить %Ln фото в корзину</numerusform>
            <numerusform>Переместить %Ln фото в корзину</numerusform>
            <numerusform>Переместить %Ln фото в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>Переместить %Ln фото в корзину?</numerusform>
            <numerusform>Переместить %Ln фото в корзину?</numerusform>
            <numerusform>Переместить %Ln фото в корзину?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Сейчас ничего бы не ушло.</translation>
    </message>
    <message>
        <source>Only photos of the groups that are shown now</source>
        <translation>Только фото из показанных сейчас групп</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos ({files} files) by hard links?</source>
        <translation>
            <numerusform>Заменить %Ln фото (файлов: {files}) жёсткими ссылками?</numerusform>
            <numerusform>Заменить %Ln фото (файлов: {files}) жёсткими ссылками?</numerusform>
            <numerusform>Заменить %Ln фото (файлов: {files}) жёсткими ссылками?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by hard links?</source>
        <translation>
            <numerusform>Заменить %Ln фото жёсткой ссылкой?</numerusform>
            <numerusform>Заменить %Ln фото жёсткими ссылками?</numerusform>
            <numerusform>Заменить %Ln фото жёсткими ссылками?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by links</source>
        <translation>
            <numerusform>Заменить %Ln фото ссылкой</numerusform>
            <numerusform>Заменить %Ln фото ссылками</numerusform>
            <numerusform>Заменить %Ln фото ссылками</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for a copy in the trash {place}: {needed} are needed, {free} are free.</source>
        <translation>Для копии в корзине {place} нет места: нужно {needed}, свободно {free}.</translation>
    </message>
    <message>
        <source>What cannot be brought over, and stays</source>
        <translation>Что нельзя перенести, и оно остаётся</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Что уходит и что остаётся</translation>
    </message>
    <message>
        <source>What is written beside kept photos</source>
        <translation>Что записывается рядом с оставляемыми фото</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Что остаётся и почему</translation>
    </message>
    <message>
        <source>Why they go</source>
        <translation>Почему они уходят</translation>
    </message>
    <message numerus="yes">
        <source>Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.</source>
        <translation>
            <numerusform>Записать тексты, места и даты в сопроводительные файлы рядом с оставляемыми фото; тогда сможет уйти ещё %Ln фото.</numerusform>
            <numerusform>Записать тексты, места и даты в сопроводительные файлы рядом с оставляемыми фото; тогда смогут уйти ещё %Ln фото.</numerusform>
            <numerusform>Записать тексты, места и даты в сопроводительные файлы рядом с оставляемыми фото; тогда смогут уйти ещё %Ln фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} can be won. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>Можно освободить {size}. Каждое фото проверяется ещё раз прямо перед перемещением, и всё можно отменить.</translation>
    </message>
    <message>
        <source>{size} in all. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>Всего {size}. Каждое фото проверяется ещё раз прямо перед перемещением, и всё можно отменить.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day, a month or a year; empty for any. Up and Down change it.</source>
        <translation>День, месяц или год; пусто — любой. Стрелки вверх и вниз меняют его.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>любой день</translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message numerus="yes">
        <source>%Ln photos are left alone: protected, away, or with files that others share.</source>
        <translation>
            <numerusform>%Ln фото не тронуто: оно защищено, недоступно или делит файлы с другими.</numerusform>
            <numerusform>%Ln фото не тронуты: они защищены, недоступны или делят файлы с другими.</numerusform>
            <numerusform>%Ln фото не тронуты: они защищены, недоступны или делят файлы с другими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no duplicates of anything</source>
        <translation>
            <numerusform>%Ln фото — ничей не дубликат</numerusform>
            <numerusform>%Ln фото — ничьи не дубликаты</numerusform>
            <numerusform>%Ln фото — ничьи не дубликаты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos follow the proposal</source>
        <translation>
            <numerusform>%Ln фото следует предложению</numerusform>
            <numerusform>%Ln фото следуют предложению</numerusform>
            <numerusform>%Ln фото следуют предложению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Оставить %Ln фото</numerusform>
            <numerusform>Оставить %Ln фото</numerusform>
            <numerusform>Оставить %Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only one</source>
        <translation>Оставить только одно</translation>
    </message>
    <message>
        <source>Make keeper</source>
        <translation>Сделать оставляемым</translation>
    </message>
    <message>
        <source>Merge groups</source>
        <translation>Объединить группы</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Split the group</source>
        <translation>Разделить группу</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos</source>
        <translation>
            <numerusform>В корзину %Ln фото</numerusform>
            <numerusform>В корзину %Ln фото</numerusform>
            <numerusform>В корзину %Ln фото</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed; an undo puts them back.</source>
        <translation>
            <numerusform>Убрана %Ln пустая папка; отмена вернёт её.</numerusform>
            <numerusform>Убраны %Ln пустые папки; отмена вернёт их.</numerusform>
            <numerusform>Убрано %Ln пустых папок; отмена вернёт их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>%Ln файл не удалось вернуть</numerusform>
            <numerusform>%Ln файла не удалось вернуть</numerusform>
            <numerusform>%Ln файлов не удалось вернуть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are back where they were.</source>
        <translation>
            <numerusform>%Ln из них снова там, где было.</numerusform>
            <numerusform>%Ln из них снова там, где были.</numerusform>
            <numerusform>%Ln из них снова там, где были.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln фото снова там, где было</numerusform>
            <numerusform>%Ln фото снова там, где были</numerusform>
            <numerusform>%Ln фото снова там, где были</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are links now</source>
        <translation>
            <numerusform>%Ln фото теперь ссылка</numerusform>
            <numerusform>%Ln фото теперь ссылки</numerusform>
            <numerusform>%Ln фото теперь ссылки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos got another name, since theirs was taken.</source>
        <translation>
            <numerusform>%Ln фото получило другое имя, так как его имя занято.</numerusform>
            <numerusform>%Ln фото получили другие имена, так как их имена заняты.</numerusform>
            <numerusform>%Ln фото получили другие имена, так как их имена заняты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to quarantine</source>
        <translation>
            <numerusform>%Ln фото перемещено в карантин</numerusform>
            <numerusform>%Ln фото перемещены в карантин</numerusform>
            <numerusform>%Ln фото перемещены в карантин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the folder</source>
        <translation>
            <numerusform>%Ln фото перемещено в папку</numerusform>
            <numerusform>%Ln фото перемещены в папку</numerusform>
            <numerusform>%Ln фото перемещены в папку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the trash</source>
        <translation>
            <numerusform>%Ln фото перемещено в корзину</numerusform>
            <numerusform>%Ln фото перемещены в корзину</numerusform>
            <numerusform>%Ln фото перемещены в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone</source>
        <translation>
            <numerusform>%Ln фото не тронуто</numerusform>
            <numerusform>%Ln фото не тронуты</numerusform>
            <numerusform>%Ln фото не тронуты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>Рядом с оставляемыми фото записан %Ln сопроводительный файл.</numerusform>
            <numerusform>Рядом с оставляемыми фото записаны %Ln сопроводительных файла.</numerusform>
            <numerusform>Рядом с оставляемыми фото записано %Ln сопроводительных файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Назад к группам</translation>
    </message>
    <message>
        <source>Every photo is still in its place.</source>
        <translation>Все фото по-прежнему на месте.</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Ничего не перемещено</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Ничего не возвращено</translation>
    </message>
    <message>
        <source>Photos and reasons</source>
        <translation>Фото и причины</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln empty folders</source>
        <translation>
            <numerusform>Убрать %Ln пустую папку</numerusform>
            <numerusform>Убрать %Ln пустые папки</numerusform>
            <numerusform>Убрать %Ln пустых папок</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Use a quarantine folder on that drive…</source>
        <translation>Использовать папку карантина на этом диске…</translation>
    </message>
    <message>
        <source>You stopped it; the rest can still be put back.</source>
        <translation>Вы прервали возвращение; остальное ещё можно вернуть.</translation>
    </message>
    <message>
        <source>You stopped it; the rest is still in its place.</source>
        <translation>Вы прервали перемещение; остальное по-прежнему на месте.</translation>
    </message>
    <message>
        <source>{size} are free now. Each link leads to the kept photo. You can take all of it back.</source>
        <translation>Освобождено {size}. Каждая ссылка ведёт к оставленному фото. Всё можно вернуть.</translation>
    </message>
    <message>
        <source>{size} are free once the trash is emptied. Until then you can take all of it back.</source>
        <translation>{size} освободится, когда корзина будет очищена. До тех пор всё можно вернуть.</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine folder of that drive. You can take all of it back.</source>
        <translation>{size} лежит в папке карантина на этом диске. Всё можно вернуть.</translation>
    </message>
    <message>
        <source>{size} lie in {folder}. You can take all of it back.</source>
        <translation>{size} лежит в {folder}. Всё можно вернуть.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… и ещё %Ln.</numerusform>
            <numerusform>… и ещё %Ln.</numerusform>
            <numerusform>… и ещё %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose a folder. Twinless finds copies, even resized, cropped or edited ones, shows why they match and which to keep. Nothing is moved before you say so, and nothing leaves this computer.</source>
        <translation>Выберите папку. Twinless находит копии, даже уменьшенные, обрезанные или изменённые, показывает, почему они совпадают и какую оставить. Ничего не перемещается, пока вы не скажете, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Найдите фото, которые есть у вас в нескольких экземплярах</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Недавние папки</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>или перетащите папки сюда</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Данные (*.json)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>If you stop now, no report is written, and an older one of that name stays.</source>
        <translation>Если остановить сейчас, отчёт не будет записан, а прежний с этим именем останется.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Отчёт записан</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Отчёт не записан</translation>
    </message>
    <message>
        <source>The system has no program for this report.</source>
        <translation>В системе нет программы для этого отчёта.</translation>
    </message>
    <message>
        <source>Web page with pictures (*.html)</source>
        <translation>Веб-страница с картинками (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Отчёт записывается</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Не удалось записать {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} holds {groups}.</source>
        <translation>В {file} записано: {groups}.</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Keep only this one of the group (O)</source>
        <translation>Оставить из группы только это (O)</translation>
    </message>
    <message>
        <source>Keep this photo (K)</source>
        <translation>Оставить это фото (K)</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes (M)</source>
        <translation>Оставить это; нынешнее уйдёт (M)</translation>
    </message>
    <message>
        <source>Move this photo to the trash (Del)</source>
        <translation>Переместить это фото в корзину (Del)</translation>
    </message>
    <message>
        <source>The keeper of this group</source>
        <translation>Оставляемое фото этой группы</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of these photos</source>
        <translation>Что известно об этих фото</translation>
    </message>
</context>
<context>
    <name>FateButton</name>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>В корзину</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>All photos of the group</source>
        <translation>Все фото группы</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Только сомнительные</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Фильтры ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Groups of which a match is very likely or likely, but not certain; the least sure come first.</source>
        <translation>Группы, в которых совпадение очень вероятно или вероятно, но не бесспорно; наименее надёжные идут первыми.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Ещё не просмотренные</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size of a photo</source>
        <translation>Размер фото</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Taken on this day or before</source>
        <translation>Снято в этот день или раньше</translation>
    </message>
    <message>
        <source>Taken on this day or later</source>
        <translation>Снято в этот день или позже</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>любой размер</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>from {size}</source>
        <translation>от {size}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>до {size}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write 2019, 2019-05 or {example}.</source>
        <translation>«{typed}» — не день. Напишите 2019, 2019-05 или {example}.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>Найдено %Ln фото</numerusform>
            <numerusform>Найдено %Ln фото</numerusform>
            <numerusform>Найдено %Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Выбрать другую картинку…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Find this picture</source>
        <translation>Найти эту картинку</translation>
    </message>
    <message>
        <source>Looking for the picture</source>
        <translation>Поиск картинки</translation>
    </message>
    <message>
        <source>Looking for this picture…</source>
        <translation>Эта картинка ищется…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photos is this picture or resembles it.</source>
        <translation>
            <numerusform>Ни %Ln фото не совпадает с этой картинкой и не похоже на неё.</numerusform>
            <numerusform>Ни одно из %Ln фото не совпадает с этой картинкой и не похоже на неё.</numerusform>
            <numerusform>Ни одно из %Ln фото не совпадает с этой картинкой и не похоже на неё.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Нет в библиотеке</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Ещё ничего не проиндексировано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Открыть в обычной программе</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet cannot be found; look again later.</source>
        <translation>Ещё не проиндексированные фото найти нельзя; поищите позже.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>Показать его группу</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>В системе нет программы для этого фото, или фото недоступно.</translation>
    </message>
    <message>
        <source>This photo stands in no group.</source>
        <translation>Это фото не входит ни в одну группу.</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Эту картинку не удаётся прочитать</translation>
    </message>
    <message>
        <source>Twinless looks among the photos that it knows. Add a folder with photos first.</source>
        <translation>Twinless ищет среди фото, которые знает. Сначала добавьте папку с фото.</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a picture to look for</source>
        <translation>Выберите картинку для поиска</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Картинки ({patterns})</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Выберите папку с фото</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>Забыть эту папку?</translation>
    </message>
    <message>
        <source>Only groups with a photo in {folder} are shown.</source>
        <translation>Показаны только группы с фото из {folder}.</translation>
    </message>
    <message>
        <source>Photos in {folder} are compared and never trashed.</source>
        <translation>Фото в {folder} сравниваются и никогда не уходят в корзину.</translation>
    </message>
    <message>
        <source>The system has no file manager for this folder, or the folder is away.</source>
        <translation>В системе нет файлового менеджера для этой папки, или папка недоступна.</translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Теперь это правило; оно есть в «Правилах». «Отменить» вернёт всё назад.</translation>
    </message>
    <message>
        <source>This is no rule any more. Undo takes it back.</source>
        <translation>Это больше не правило. «Отменить» вернёт всё назад.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. The photos themselves stay where they are.</source>
        <translation>Twinless забудет то, что узнал о фото в {folder}, включая ваши решения. Сами фото останутся на месте.</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln файл повреждён или не читается</numerusform>
            <numerusform>%Ln файла повреждены или не читаются</numerusform>
            <numerusform>%Ln файлов повреждены или не читаются</numerusform>
        </translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Предлагать и изменённые версии</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Забыть эту папку…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Искать изменения</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>They go only if you say so.</source>
        <translation>Они уходят, только если вы так решите.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Photos that were found</source>
        <translation>Найденные фото</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Only the other photos of each group, all in one order.</source>
        <translation>Только остальные фото каждой группы, все в одном порядке.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Только отличия</translation>
    </message>
    <message>
        <source>Selects photos of all groups by a rule, to keep or trash them with a key.</source>
        <translation>Выбирает фото всех групп по правилу, чтобы оставить их или убрать в корзину одной клавишей.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Values are told as differences to the kept photo; equal ones are not.</source>
        <translation>Значения даны как отличия от оставляемого фото; одинаковые не показаны.</translation>
    </message>
    <message>
        <source>Without kept photos</source>
        <translation>Без оставляемых фото</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of photos</source>
        <translation>Группы фото</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>A accepts what is shown for a group, and goes on.</source>
        <translation>A принимает показанное для группы и идёт дальше.</translation>
    </message>
    <message>
        <source>A click marks a photo for the trash, or keeps it.</source>
        <translation>Щелчок помечает фото для корзины или оставляет его.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Щелчок</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter compares photos, large and side by side.</source>
        <translation>Enter сравнивает фото, крупно и рядом.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} из {total}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>%Ln файл не удалось вернуть</numerusform>
            <numerusform>%Ln файла не удалось вернуть</numerusform>
            <numerusform>%Ln файлов не удалось вернуть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln фото снова там, где было</numerusform>
            <numerusform>%Ln фото снова там, где были</numerusform>
            <numerusform>%Ln фото снова там, где были</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Очистки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was moved away yet.</source>
        <translation>Ещё ничего не перемещено.</translation>
    </message>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Фото этой очистки</translation>
    </message>
    <message>
        <source>Put selected photos back</source>
        <translation>Вернуть выбранные фото</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Undo this clean-up</source>
        <translation>Отменить эту очистку</translation>
    </message>
    <message>
        <source>What you moved away, newest first. Nothing is overwritten when it comes back.</source>
        <translation>Что вы переместили, сначала новое. При возвращении ничего не перезаписывается.</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln папка</numerusform>
            <numerusform>%Ln папки</numerusform>
            <numerusform>%Ln папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln фото читается заново: теперь Twinless ищет в нём больше.</numerusform>
            <numerusform>%Ln фото читаются заново: теперь Twinless ищет в них больше.</numerusform>
            <numerusform>%Ln фото читаются заново: теперь Twinless ищет в них больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln фото прочитано заново: теперь Twinless ищет в нём больше.</numerusform>
            <numerusform>%Ln фото прочитаны заново: теперь Twinless ищет в них больше.</numerusform>
            <numerusform>%Ln фото прочитаны заново: теперь Twinless ищет в них больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing ended early. What was learnt is kept; F5 goes on from there.</source>
        <translation>Индексация закончилась раньше времени. Что узнано, сохранено; F5 продолжит с этого места.</translation>
    </message>
    <message>
        <source>Indexing stopped. What was learnt is kept; F5 goes on from there.</source>
        <translation>Индексация остановлена. Что узнано, сохранено; F5 продолжит с этого места.</translation>
    </message>
    <message>
        <source>{line} {read}</source>
        <translation>{line} {read}</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>Просмотрено: {photos}.</translation>
    </message>
    <message>
        <source>{photos} looked through; {folders} away.</source>
        <translation>Просмотрено: {photos}; недоступно: {folders}.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>differs from the photo at the left</source>
        <translation>отличается от фото слева</translation>
    </message>
    <message>
        <source>not shown by the photo at the left</source>
        <translation>нет на фото слева</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Apply rules</source>
        <translation>Применить правила</translation>
    </message>
    <message>
        <source>Clean-ups…</source>
        <translation>Очистки…</translation>
    </message>
    <message>
        <source>No clean-up is left to be undone.</source>
        <translation>Не осталось очисток, которые можно отменить.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Отмена и очистка</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Принять и дальше</translation>
    </message>
    <message>
        <source>By how many photos a group has.</source>
        <translation>По числу фото в группе.</translation>
    </message>
    <message>
        <source>By how sure it is that the photos of a group match: certain, very likely or likely.</source>
        <translation>По тому, насколько надёжно совпадение фото группы: бесспорно, очень вероятно или вероятно.</translation>
    </message>
    <message>
        <source>By the space that is freed by what goes.</source>
        <translation>По месту, которое освобождает уходящее.</translation>
    </message>
    <message>
        <source>By when the kept photo was taken, or changed last where it does not say.</source>
        <translation>По времени съёмки оставляемого фото или, если оно неизвестно, последнего изменения.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Решить однотипные сразу</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Насколько похожи</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Насколько похожими должны быть снимки</translation>
    </message>
    <message>
        <source>Indexing is paused: more groups may come.</source>
        <translation>Индексация приостановлена: могут появиться ещё группы.</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Сначала сомнительные</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Больше фото</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Больше места</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Порядок групп</translation>
    </message>
    <message>
        <source>Shows what groups have in common, to decide about all of them at once.</source>
        <translation>Показывает, что общего у групп, чтобы решить обо всех сразу.</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Сначала несомненные</translation>
    </message>
    <message>
        <source>What is shown for this group holds; the next one follows (A).</source>
        <translation>Показанное для этой группы принято; дальше следующая (A).</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln groups shown</source>
        <translation>
            <numerusform>Показано {shown} из %Ln группы</numerusform>
            <numerusform>Показано {shown} из %Ln групп</numerusform>
            <numerusform>Показано {shown} из %Ln групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>A text file with the versions of Twinless and its parts, the settings and what happened lately. It holds no names of folders or photos. Nothing is sent; attach it to a report of a fault yourself.</source>
        <translation>Текстовый файл с версиями Twinless и его частей, настройками и тем, что происходило в последнее время. В нём нет имён папок и фото. Ничего не отправляется; приложите его к сообщению об ошибке сами.</translation>
    </message>
    <message>
        <source>Also name my folders, exclusions and server</source>
        <translation>Назвать и мои папки, исключения и сервер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Сохранить журнал…</translation>
    </message>
    <message>
        <source>Save the log?</source>
        <translation>Сохранить журнал?</translation>
    </message>
</context>
<context>
    <name>LogSaving</name>
    <message>
        <source>Save log</source>
        <translation>Сохранение журнала</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation>Журнал сохранён.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Of the window, the command line and reports. Changes at once.</source>
        <translation>Окна, командной строки и отчётов. Меняется сразу.</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Сообщать об окончании долгого сканирования</translation>
    </message>
    <message>
        <source>The colours of the window. Changes at once.</source>
        <translation>Цвета окна. Меняются сразу.</translation>
    </message>
    <message>
        <source>The desktop says so where a scan took over a minute and another window is in front.</source>
        <translation>Рабочий стол сообщает, если сканирование шло больше минуты и впереди другое окно.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is nothing to move to the trash now.</source>
        <translation>Сейчас нечего перемещать в корзину.</translation>
    </message>
</context>
<context>
    <name>MenuReasons</name>
    <message>
        <source>Add a folder first.</source>
        <translation>Сначала добавьте папку.</translation>
    </message>
    <message>
        <source>No scan runs.</source>
        <translation>Сканирование не идёт.</translation>
    </message>
    <message>
        <source>Nothing is hidden by filters.</source>
        <translation>Фильтры ничего не скрывают.</translation>
    </message>
    <message>
        <source>Nothing is marked for the trash.</source>
        <translation>Для корзины ничего не отмечено.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Групп пока нет.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accept a group</source>
        <translation>Принять группу</translation>
    </message>
    <message>
        <source>Keep or trash</source>
        <translation>Оставить или в корзину</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>That was the last group.</source>
        <translation>Это была последняя группа.</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Asks the project’s page for the newest version. Nothing of you or your photos is sent.</source>
        <translation>Спрашивает страницу проекта о новейшей версии. О вас и ваших фото ничего не отправляется.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Искать новую версию</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Искать раз в неделю</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Это новейшая версия.</translation>
    </message>
    <message>
        <source>Twinless {version} is out: {page}</source>
        <translation>Вышел Twinless {version}: {page}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Indexing ended early</source>
        <translation>Индексация закончилась раньше времени</translation>
    </message>
    <message>
        <source>Indexing has ended</source>
        <translation>Индексация закончена</translation>
    </message>
    <message>
        <source>What was learnt is kept; Twinless says more in its window.</source>
        <translation>Что узнано, сохранено; подробнее — в окне Twinless.</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>Просмотрено: {photos}.</translation>
    </message>
</context>
<context>
    <name>OverlapDialog</name>
    <message numerus="yes">
        <source>%Ln photos are left alone.</source>
        <translation>
            <numerusform>%Ln фото остаётся нетронутым.</numerusform>
            <numerusform>%Ln фото остаются нетронутыми.</numerusform>
            <numerusform>%Ln фото остаются нетронутыми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.</source>
        <translation>
            <numerusform>%Ln фото отмечено для корзины. Ничего не перемещается, пока вы не скажете, а «Отменить» снимает отметку.</numerusform>
            <numerusform>%Ln фото отмечены для корзины. Ничего не перемещается, пока вы не скажете, а «Отменить» снимает отметки.</numerusform>
            <numerusform>%Ln фото отмечены для корзины. Ничего не перемещается, пока вы не скажете, а «Отменить» снимает отметки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only here.</source>
        <translation>
            <numerusform>%Ln фото есть только здесь.</numerusform>
            <numerusform>%Ln фото есть только здесь.</numerusform>
            <numerusform>%Ln фото есть только здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from their copy there and stay.</source>
        <translation>
            <numerusform>%Ln фото отличается от копии там и остаётся.</numerusform>
            <numerusform>%Ln фото отличаются от копий там и остаются.</numerusform>
            <numerusform>%Ln фото отличаются от копий там и остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comparing photo by photo…</source>
        <translation>Сравнение фото за фото…</translation>
    </message>
    <message>
        <source>Comparing the folders</source>
        <translation>Папки сравниваются</translation>
    </message>
    <message>
        <source>Every photo here has a copy there.</source>
        <translation>У каждого фото здесь есть копия там.</translation>
    </message>
    <message>
        <source>Folder overlap</source>
        <translation>Пересечение папок</translation>
    </message>
    <message>
        <source>How much of a folder stands in other folders too, as the same bytes or as a copy that lacks nothing. The lighter part of a bar stands for copies that differ, such as edited versions.</source>
        <translation>Какая часть папки есть и в других папках: те же байты или копия, которой ничего не недостаёт. Светлая часть полосы — копии, которые отличаются, например изменённые версии.</translation>
    </message>
    <message>
        <source>No folder holds a good part of another one.</source>
        <translation>Ни одна папка не содержит значительной части другой.</translation>
    </message>
    <message>
        <source>No overlap</source>
        <translation>Пересечений нет</translation>
    </message>
    <message>
        <source>Nothing to trash here</source>
        <translation>Здесь нечего перемещать в корзину</translation>
    </message>
    <message>
        <source>Photos that only this folder holds</source>
        <translation>Фото, которые есть только в этой папке</translation>
    </message>
    <message>
        <source>Show these groups</source>
        <translation>Показать эти группы</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos that are held there</source>
        <translation>
            <numerusform>В корзину %Ln фото, которое есть там</numerusform>
            <numerusform>В корзину %Ln фото, которые есть там</numerusform>
            <numerusform>В корзину %Ln фото, которые есть там</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash what the other holds</source>
        <translation>В корзину то, что есть в другой</translation>
    </message>
    <message>
        <source>What is held there is marked for the trash, {size} in all, and its copies to be kept.</source>
        <translation>То, что есть там, отмечается для корзины, всего {size}, а копии там — чтобы остаться.</translation>
    </message>
</context>
<context>
    <name>OverlapTable</name>
    <message>
        <source>Folders that hold the same photos</source>
        <translation>Папки с одними и теми же фото</translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message numerus="yes">
        <source>Trash %Ln photos of a folder</source>
        <translation>
            <numerusform>В корзину %Ln фото папки</numerusform>
            <numerusform>В корзину %Ln фото папки</numerusform>
            <numerusform>В корзину %Ln фото папки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message numerus="yes">
        <source>%Ln other folders</source>
        <translation>
            <numerusform>ещё %Ln папка</numerusform>
            <numerusform>ещё %Ln папки</numerusform>
            <numerusform>ещё %Ln папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other patterns</source>
        <translation>
            <numerusform>ещё %Ln вид</numerusform>
            <numerusform>ещё %Ln вида</numerusform>
            <numerusform>ещё %Ln видов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>From which folders</source>
        <translation>Из каких папок</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что уходит</translation>
    </message>
    <message>
        <source>With no edit that has a name</source>
        <translation>Без названных изменений</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>%Ln groups are accepted. Undo takes it back.</source>
        <translation>
            <numerusform>Принята %Ln группа. «Отменить» вернёт всё назад.</numerusform>
            <numerusform>Приняты %Ln группы. «Отменить» вернёт всё назад.</numerusform>
            <numerusform>Принято %Ln групп. «Отменить» вернёт всё назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups at random. “Clear filters” shows all again.</source>
        <translation>
            <numerusform>%Ln случайная группа. «Сбросить фильтры» снова покажет все.</numerusform>
            <numerusform>%Ln случайные группы. «Сбросить фильтры» снова покажет все.</numerusform>
            <numerusform>%Ln случайных групп. «Сбросить фильтры» снова покажет все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln фото остаётся. «Отменить» вернёт всё назад.</numerusform>
            <numerusform>%Ln фото остаются. «Отменить» вернёт всё назад.</numerusform>
            <numerusform>%Ln фото остаются. «Отменить» вернёт всё назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln groups</source>
        <translation>
            <numerusform>Принять %Ln группу</numerusform>
            <numerusform>Принять %Ln группы</numerusform>
            <numerusform>Принять %Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Решить однотипные сразу</translation>
    </message>
    <message>
        <source>Each of these groups wants a look of its own.</source>
        <translation>Каждую из этих групп нужно посмотреть отдельно.</translation>
    </message>
    <message>
        <source>Groups of one pattern. “Clear filters” shows all again.</source>
        <translation>Группы одного вида. «Сбросить фильтры» снова покажет все.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Оставить %Ln фото</numerusform>
            <numerusform>Оставить %Ln фото</numerusform>
            <numerusform>Оставить %Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Теперь это правило; оно есть в «Правилах». «Отменить» вернёт всё назад.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
</context>
<context>
    <name>PatternsPanel</name>
    <message>
        <source>Accept all (A)</source>
        <translation>Принять все (A)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Назад к группам</translation>
    </message>
    <message>
        <source>By what groups are told apart</source>
        <translation>Чем различаются группы</translation>
    </message>
    <message>
        <source>Groups with the same story, to be decided at once. Groups that you went through are left out.</source>
        <translation>Группы с одной историей, чтобы решить их сразу. Уже просмотренные группы не показаны.</translation>
    </message>
    <message>
        <source>How copies differ</source>
        <translation>Чем отличаются копии</translation>
    </message>
    <message>
        <source>Keep all of them (K)</source>
        <translation>Оставить все (K)</translation>
    </message>
    <message>
        <source>Look at 20 at random (R)</source>
        <translation>Посмотреть 20 случайных (R)</translation>
    </message>
    <message>
        <source>Look at all (Enter)</source>
        <translation>Посмотреть все (Enter)</translation>
    </message>
    <message>
        <source>Nothing is left to be decided</source>
        <translation>Решать больше нечего</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Виды групп</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Где они лежат</translation>
    </message>
    <message>
        <source>You went through all groups of this kind.</source>
        <translation>Вы просмотрели все группы этого рода.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates of any photo, now or later.</source>
        <translation>
            <numerusform>%Ln фото больше не показывается как чей-либо дубликат ни сейчас, ни потом.</numerusform>
            <numerusform>%Ln фото больше не показываются как чьи-либо дубликаты ни сейчас, ни потом.</numerusform>
            <numerusform>%Ln фото больше не показываются как чьи-либо дубликаты ни сейчас, ни потом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos with the same bytes stay together, and one photo must stay in the group.</source>
        <translation>Фото с одинаковыми байтами остаются вместе, и одно фото должно остаться в группе.</translation>
    </message>
    <message>
        <source>Select photos of two or more groups to group them together.</source>
        <translation>Выберите фото из двух или более групп, чтобы объединить их.</translation>
    </message>
    <message>
        <source>The photos of this group are no longer shown as duplicates of each other.</source>
        <translation>Фото этой группы больше не показываются как дубликаты друг друга.</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>В системе нет программы для этого фото, или фото недоступно.</translation>
    </message>
    <message>
        <source>These are too many photos to be one picture.</source>
        <translation>Этих фото слишком много, чтобы быть одной картинкой.</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>У этих фото одинаковые байты; это дубликаты.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Это фото и остаётся.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopping after this photo…</source>
        <translation>Остановка после этого фото…</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Edited versions as well</source>
        <translation>И изменённые версии</translation>
    </message>
    <message>
        <source>Groups of similar shots are made anew at once. Copies are not concerned.</source>
        <translation>Группы похожих снимков сразу создаются заново. Копий это не касается.</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Насколько похожими должны быть снимки</translation>
    </message>
    <message>
        <source>Identical photos and redundant copies</source>
        <translation>Одинаковые фото и избыточные копии</translation>
    </message>
    <message>
        <source>Identical photos only</source>
        <translation>Только одинаковые фото</translation>
    </message>
    <message>
        <source>Only where the photo that stayed then is still there, or another one provably holds all of it. It is marked in any case.</source>
        <translation>Только если оставшееся тогда фото ещё на месте или другое доказанно содержит всё. Отмечается в любом случае.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Propose for the trash</source>
        <translation>Предлагать для корзины</translation>
    </message>
    <message>
        <source>Propose what was cleaned up before and came back</source>
        <translation>Предлагать то, что уже убиралось и вернулось</translation>
    </message>
    <message>
        <source>Redundant copies hold nothing that the kept photo lacks. Similar shots are never proposed.</source>
        <translation>В избыточных копиях нет ничего, чего недостаёт оставляемому фото. Похожие снимки никогда не предлагаются.</translation>
    </message>
    <message>
        <source>Trashed before</source>
        <translation>Уже было в корзине</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>слегка</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>очень</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Перейти к:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>ReviewPace</name>
    <message>
        <source>Back to the groups</source>
        <translation>Назад к группам</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>Сомнений не осталось</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Показать все группы</translation>
    </message>
    <message>
        <source>You went through all groups</source>
        <translation>Вы просмотрели все группы</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln groups are hidden by them.</source>
        <translation>
            <numerusform>Из-за них скрыта %Ln группа.</numerusform>
            <numerusform>Из-за них скрыты %Ln группы.</numerusform>
            <numerusform>Из-за них скрыто %Ln групп.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>%Ln фото, единственное в своём роде.</numerusform>
            <numerusform>%Ln фото, каждое единственное в своём роде.</numerusform>
            <numerusform>%Ln фото, каждое единственное в своём роде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are certain.</source>
        <translation>
            <numerusform>Сомнений нет: %Ln группа.</numerusform>
            <numerusform>Сомнений нет: %Ln группы.</numerusform>
            <numerusform>Сомнений нет: %Ln групп.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Look for changes” (F5) to go on where indexing stopped.</source>
        <translation>Выберите «Искать изменения» (F5), чтобы продолжить с места остановки индексации.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Всё просмотрено</translation>
    </message>
    <message>
        <source>Groups appear here as soon as the first copies are found. You can go on working meanwhile.</source>
        <translation>Группы появятся здесь, как только найдутся первые копии. Тем временем можно продолжать работу.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Индексация приостановлена</translation>
    </message>
    <message>
        <source>Looking for twins</source>
        <translation>Поиск двойников</translation>
    </message>
    <message>
        <source>No copies were found so far. “Go on” below, or Ctrl+P, looks for more.</source>
        <translation>Копий пока не найдено. «Продолжить» внизу или Ctrl+P ищет дальше.</translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation>Здесь нет фото</translation>
    </message>
    <message>
        <source>No twins.</source>
        <translation>Двойников нет.</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Ещё не просмотрено</translation>
    </message>
    <message>
        <source>Nothing agrees with the filters</source>
        <translation>Ничего не подходит под фильтры</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <translation>Сомнительного нет</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Ничего такого рода</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Показать все группы</translation>
    </message>
    <message>
        <source>The other queues above have groups to look at.</source>
        <translation>В других списках наверху есть группы для просмотра.</translation>
    </message>
    <message>
        <source>These folders hold no picture that Twinless can read.</source>
        <translation>В этих папках нет картинок, которые Twinless может прочитать.</translation>
    </message>
    <message numerus="yes">
        <source>You have been through all %Ln groups.</source>
        <translation>
            <numerusform>Вы просмотрели %Ln группу, все до одной.</numerusform>
            <numerusform>Вы просмотрели все %Ln группы.</numerusform>
            <numerusform>Вы просмотрели все %Ln групп.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln groups would keep another photo</source>
        <translation>
            <numerusform>В %Ln группе осталось бы другое фото</numerusform>
            <numerusform>В %Ln группах осталось бы другое фото</numerusform>
            <numerusform>В %Ln группах осталось бы другое фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего бы не изменилось.</translation>
    </message>
    <message>
        <source>{groups}; as much would go as now.</source>
        <translation>{groups}; ушло бы столько же, сколько сейчас.</translation>
    </message>
    <message>
        <source>{groups}; {photos} fewer and {size} less would go.</source>
        <translation>{groups}; ушло бы меньше: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{groups}; {photos} more and {size} more would go.</source>
        <translation>{groups}; ушло бы больше: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{groups}; {total} would go instead of {before}.</source>
        <translation>{groups}; ушло бы {total} вместо {before}.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All groups, from now on</source>
        <translation>Все группы, отныне</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Применить правила</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Применить к</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a folder whose photos are rather kept</source>
        <translation>Выберите папку, фото из которой лучше оставить</translation>
    </message>
    <message>
        <source>Clear out</source>
        <translation>Очищать</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folders that are cleared out</source>
        <translation>Папки, из которых убирают</translation>
    </message>
    <message>
        <source>No folder is cleared out.</source>
        <translation>Таких папок нет.</translation>
    </message>
    <message>
        <source>No folder is preferred.</source>
        <translation>Предпочтительных папок нет.</translation>
    </message>
    <message>
        <source>Nothing of a ticked folder ever goes. Counts at once.</source>
        <translation>Из отмеченной папки никогда ничего не уходит. Действует сразу.</translation>
    </message>
    <message>
        <source>Of equal photos, the one in the folder chosen above goes.</source>
        <translation>Из равноценных фото уйдёт то, что лежит в выбранной выше папке.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другая…</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Предпочесть</translation>
    </message>
    <message>
        <source>Prefer another folder…</source>
        <translation>Предпочесть ещё папку…</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Предпочтительные папки, сначала лучшая</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Защищённые папки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>The photo that wins by the first line is kept; where photos are equal, the next line counts. Drag the lines, or move them with Alt+Up and Alt+Down.</source>
        <translation>Остаётся фото, которое выигрывает по первой строке; при равенстве решает следующая. Перетаскивайте строки или двигайте их с помощью Alt+Вверх и Alt+Вниз.</translation>
    </message>
    <message>
        <source>The selected groups</source>
        <translation>Выбранные группы</translation>
    </message>
    <message>
        <source>The shown groups</source>
        <translation>Показанные группы</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Обычный порядок</translation>
    </message>
    <message>
        <source>What counts, most first</source>
        <translation>Что важно, сначала самое важное</translation>
    </message>
    <message>
        <source>What you decided by hand stays.</source>
        <translation>Что вы решили вручную, остаётся.</translation>
    </message>
    <message numerus="yes">
        <source>What you decided by hand stays: %Ln photos.</source>
        <translation>
            <numerusform>Что вы решили вручную, остаётся: %Ln фото.</numerusform>
            <numerusform>Что вы решили вручную, остаётся: %Ln фото.</numerusform>
            <numerusform>Что вы решили вручную, остаётся: %Ln фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which photo of a group to keep</source>
        <translation>Какое фото группы оставить</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Выясняется, что изменилось бы…</translation>
    </message>
</context>
<context>
    <name>ScanningSection</name>
    <message>
        <source> kB</source>
        <translation> кБ</translation>
    </message>
    <message>
        <source>Every size</source>
        <translation>Любой размер</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не учитывать</translation>
    </message>
    <message>
        <source>One pattern a line, for names or paths: *.png, */Screenshots/*, thumb_*. Counts from the next scan; photos that match are forgotten then.</source>
        <translation>По одному шаблону в строке, для имён или путей: *.png, */Screenshots/*, thumb_*. Действует со следующего сканирования; подходящие фото тогда забываются.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Smaller files, such as icons, are passed over. Counts from the next scan.</source>
        <translation>Файлы меньше, например значки, пропускаются. Действует со следующего сканирования.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Наименьший файл</translation>
    </message>
    <message>
        <source>“{pattern}” would leave out every photo, so nothing was changed.</source>
        <translation>«{pattern}» исключил бы все фото, поэтому ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name</source>
        <translation>Искать по имени</translation>
    </message>
    <message>
        <source>Search by name of photo or folder</source>
        <translation>Искать по имени фото или папки</translation>
    </message>
</context>
<context>
    <name>SearchIndexSection</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>From the next scan on, this server is used.</source>
        <translation>Со следующего сканирования используется этот сервер.</translation>
    </message>
    <message>
        <source>Milvus server</source>
        <translation>Сервер Milvus</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running, and is the port right?</source>
        <translation>По этому адресу никто не отвечает. Работает ли сервер и верен ли порт?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>On this computer needs nothing else. A server is worth it for very large libraries.</source>
        <translation>На этом компьютере больше ничего не нужно. Сервер оправдан для очень больших библиотек.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Поисковый индекс</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no Milvus.</source>
        <translation>По этому адресу что-то отвечает, но это не Milvus.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>The descriptors of your photos go to this server: a few hundred numbers for each, from which no picture can be read off, but which tell whether two are alike. Pictures, names and folders stay here.</source>
        <translation>Дескрипторы ваших фото отправляются на этот сервер: несколько сотен чисел на каждое, из которых нельзя получить картинку, но можно узнать, похожи ли две. Картинки, имена и папки остаются здесь.</translation>
    </message>
    <message>
        <source>The environment variable {name} gives the token.</source>
        <translation>Токен задаёт переменная среды {name}.</translation>
    </message>
    <message>
        <source>The server answers, and lets Twinless in.</source>
        <translation>Сервер отвечает и впускает Twinless.</translation>
    </message>
    <message>
        <source>The server answers, but does not accept this token.</source>
        <translation>Сервер отвечает, но не принимает этот токен.</translation>
    </message>
    <message>
        <source>The token is kept in the system’s keyring. Counts from the next scan.</source>
        <translation>Токен хранится в системном хранилище ключей. Действует со следующего сканирования.</translation>
    </message>
    <message>
        <source>This is no address of a server. One looks like http://host:19530.</source>
        <translation>Это не адрес сервера. Адрес выглядит так: http://host:19530.</translation>
    </message>
    <message>
        <source>This system has no keyring that works, so the token cannot be kept. Set the environment variable {name} before you start Twinless.</source>
        <translation>В этой системе нет рабочего хранилища ключей, поэтому токен нельзя сохранить. Задайте переменную среды {name} перед запуском Twinless.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Использовать этот сервер</translation>
    </message>
    <message>
        <source>Where photos are looked up</source>
        <translation>Где ищутся фото</translation>
    </message>
    <message>
        <source>empty, if the server wants none</source>
        <translation>пусто, если серверу он не нужен</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The settings could not be stored ({why}); they hold until Twinless ends.</source>
        <translation>Настройки не удалось сохранить ({why}); они действуют до завершения Twinless.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln photos in the library.</source>
        <translation>
            <numerusform>В библиотеке %Ln фото.</numerusform>
            <numerusform>В библиотеке %Ln фото.</numerusform>
            <numerusform>В библиотеке %Ln фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies stay. Where only words, place or date would be lost with them, these can be written beside the kept photo first.</source>
        <translation>Копии остаются. Там, где с ними пропали бы только тексты, место или дата, их можно сначала записать рядом с оставляемым фото.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash…</source>
        <translation>
            <numerusform>Переместить %Ln фото в корзину…</numerusform>
            <numerusform>Переместить %Ln фото в корзину…</numerusform>
            <numerusform>Переместить %Ln фото в корзину…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to move to the trash</source>
        <translation>Нечего перемещать в корзину</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Приостановлено: {what}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>See what else could go…</source>
        <translation>Что ещё можно убрать…</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Размер картинок</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl + wheel)</source>
        <translation>Размер картинок (Ctrl + колесо)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{size} in all groups, also those not shown</source>
        <translation>{size} во всех группах, в том числе не показанных</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>All that was learnt about its photos goes, and what you decided. The photos stay.</source>
        <translation>Уйдёт всё, что узнано о её фото, и ваши решения. Фото останутся.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Всё забыто.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Забыть папку</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Забыть всё</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Забыть всё?</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Забыть всё…</translation>
    </message>
    <message>
        <source>Forget the folder</source>
        <translation>Забыть папку</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>Забыть эту папку?</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Забыть эту папку…</translation>
    </message>
    <message>
        <source>Small pictures, so that groups show at once. Cleared ones are made again when you look at them; those of photos in the trash are gone then.</source>
        <translation>Маленькие картинки, чтобы группы показывались сразу. Очищенные создаются заново, когда вы на них смотрите; картинки фото из корзины тогда исчезнут.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Миниатюры</translation>
    </message>
    <message>
        <source>Twinless forgets all folders, groups, decisions and thumbnails. Clean-ups can then not be undone: photos in the trash stay there, and only you can put them back. Photos in their folders are not touched.</source>
        <translation>Twinless забудет все папки, группы, решения и миниатюры. Очистки после этого нельзя отменить: фото в корзине останутся там, и вернуть их сможете только вы. Фото в папках не затрагиваются.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. Clean-ups can then not be undone for photos that were there. The photos themselves stay where they are.</source>
        <translation>Twinless забудет то, что узнал о фото в {folder}, включая ваши решения. Очистки после этого нельзя отменить для фото, которые были там. Сами фото останутся на месте.</translation>
    </message>
    <message>
        <source>Twinless is then as if it had never run; only these settings stay. The photos stay, too.</source>
        <translation>Twinless станет таким, будто никогда не работал; останутся только эти настройки. Фото тоже останутся.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>{folder} is being forgotten.</source>
        <translation>Папка {folder} забывается.</translation>
    </message>
    <message>
        <source>{folder} is forgotten.</source>
        <translation>Папка {folder} забыта.</translation>
    </message>
</context>
<context>
    <name>TableLines</name>
    <message>
        <source>Groups of photos as a table</source>
        <translation>Группы фото таблицей</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>How many photos stand side by side</source>
        <translation>Сколько фото показано рядом</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>About Twinless</source>
        <translation>О программе Twinless</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Экспорт отчёта…</translation>
    </message>
    <message>
        <source>Find this picture…</source>
        <translation>Найти эту картинку…</translation>
    </message>
    <message>
        <source>Folder overlap…</source>
        <translation>Пересечение папок…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Сохранить журнал…</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Сообщать об окончании долгого сканирования</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Twinless {version} is out; “About Twinless” says where.</source>
        <translation>Вышел Twinless {version}; «О программе Twinless» скажет, где он.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Every group, of whatever kind.</source>
        <translation>Все группы любого вида.</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Одинаковые</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Какие группы показаны</translation>
    </message>
    <message>
        <source>{queue} {count}</source>
        <translation>{queue} {count}</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>Можно убрать {size}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>What came back is not among the groups shown now.</source>
        <translation>Того, что вернулось, нет среди показанных сейчас групп.</translation>
    </message>
    <message>
        <source>“{step}” is done again.</source>
        <translation>«{step}»: повторено.</translation>
    </message>
    <message>
        <source>“{step}” is undone.</source>
        <translation>«{step}»: отменено.</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln файл повреждён или не читается</numerusform>
            <numerusform>%Ln файла повреждены или не читаются</numerusform>
            <numerusform>%Ln файлов повреждены или не читаются</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Files that are damaged or could not be read</source>
        <translation>Повреждённые или нечитаемые файлы</translation>
    </message>
    <message>
        <source>Such files stay where they are, and are tried again when they change.</source>
        <translation>Такие файлы остаются на месте; попытка повторится, когда они изменятся.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>This is the first group.</source>
        <translation>Это первая группа.</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>Это последняя группа.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Это фото и остаётся.</translation>
    </message>
    <message>
        <source>{group}  ·  group {number} of {total}</source>
        <translation>{group}  ·  группа {number} из {total}</translation>
    </message>
</context>
<context>
    <name>WaysBox</name>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Move photos to</source>
        <translation>Переместить фото в</translation>
    </message>
    <message>
        <source>Move them to a folder, with the folders they stand in</source>
        <translation>Переместить в папку, сохранив их папки</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>No photo that goes has the same bytes as a kept one on the same drive.</source>
        <translation>Ни у одного уходящего фото нет тех же байтов, что у оставляемого на том же диске.</translation>
    </message>
    <message>
        <source>Nothing there is overwritten, and scans pass that folder over while the photos lie there.</source>
        <translation>Там ничего не перезаписывается, и сканирование обходит эту папку, пока фото лежат в ней.</translation>
    </message>
    <message>
        <source>Only photos with the same bytes, on the same drive. Both names lead to one file then: what changes the one changes the other. Their space is free at once.</source>
        <translation>Только фото с теми же байтами, на том же диске. Оба имени ведут тогда к одному файлу: что меняет одно, меняет и другое. Место освобождается сразу.</translation>
    </message>
    <message>
        <source>Replace them by hard links to the kept photos</source>
        <translation>Заменить жёсткими ссылками на оставляемые фото</translation>
    </message>
</context>
<context>
    <name>addon</name>
    <message>
        <source>Installed: PyTorch {version}, {what} ({size}).</source>
        <translation>Установлено: PyTorch {version}, {what} ({size}).</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Не установлено.</translation>
    </message>
    <message>
        <source>Not installed. {size} of a download that was stopped are kept, to go on from there.</source>
        <translation>Не установлено. От остановленной загрузки сохранено {size}: её можно продолжить с этого места.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; nothing is missing.</source>
        <translation>PyTorch входит в эту установку; всё на месте.</translation>
    </message>
    <message>
        <source>The add-on of another version of Twinless is there; this one cannot use it.</source>
        <translation>Установлено дополнение другой версии Twinless; эта не может его использовать.</translation>
    </message>
    <message>
        <source>There is no add-on for this system; Twinless from source can use PyTorch.</source>
        <translation>Для этой системы дополнения нет; Twinless из исходного кода может использовать PyTorch.</translation>
    </message>
    <message>
        <source>for Apple’s graphics processors and the ImageNet model</source>
        <translation>для графических процессоров Apple и модели ImageNet</translation>
    </message>
    <message>
        <source>for NVIDIA graphics cards and the ImageNet model</source>
        <translation>для видеокарт NVIDIA и модели ImageNet</translation>
    </message>
    <message>
        <source>on the processor, for the ImageNet model</source>
        <translation>на процессоре, для модели ImageNet</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>A sidecar cannot hold this {thing}: “{here}”.</source>
        <translation>В сопроводительный файл это не записать ({thing}): «{here}».</translation>
    </message>
    <message>
        <source>Added to {file}: {things}</source>
        <translation>Добавлено в {file}: {things}</translation>
    </message>
    <message>
        <source>New: {file}, with {things}</source>
        <translation>Новый: {file}, в нём {things}</translation>
    </message>
    <message>
        <source>Nothing can be added to the sidecar beside the kept photo.</source>
        <translation>К сопроводительному файлу оставляемого фото ничего нельзя добавить.</translation>
    </message>
    <message>
        <source>Of the {thing}, the kept photo says “{kept}”, this one “{here}”.</source>
        <translation>{thing}: у оставляемого фото «{kept}», у этого «{here}».</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>время съёмки</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>авторские права</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>ключевое слово</translation>
    </message>
    <message>
        <source>label</source>
        <translation>цветная метка</translation>
    </message>
    <message>
        <source>location</source>
        <translation>название места</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>the author {values}</source>
        <translation>автор {values}</translation>
    </message>
    <message>
        <source>the caption {values}</source>
        <translation>подпись {values}</translation>
    </message>
    <message>
        <source>the capture time {time}</source>
        <translation>время съёмки {time}</translation>
    </message>
    <message>
        <source>the copyright {values}</source>
        <translation>авторские права {values}</translation>
    </message>
    <message>
        <source>the keywords {values}</source>
        <translation>ключевые слова {values}</translation>
    </message>
    <message>
        <source>the label {values}</source>
        <translation>цветная метка {values}</translation>
    </message>
    <message>
        <source>the location {values}</source>
        <translation>название места {values}</translation>
    </message>
    <message>
        <source>the people {values}</source>
        <translation>люди {values}</translation>
    </message>
    <message>
        <source>the place {north}, {east}</source>
        <translation>место {north}, {east}</translation>
    </message>
    <message>
        <source>the rating {values}</source>
        <translation>оценка {values}</translation>
    </message>
    <message>
        <source>the title {values}</source>
        <translation>название {values}</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>{file}: {conflict}</source>
        <translation>{file}: {conflict}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--weights goes with --model {model}.</source>
        <translation>--weights используется с --model {model}.</translation>
    </message>
    <message>
        <source>A clean-up by its number, to list its photos.</source>
        <translation>Очистка по номеру, чтобы перечислить её фото.</translation>
    </message>
    <message>
        <source>A criterion by name, what counts most first; repeatable.</source>
        <translation>Критерий по имени, сначала самый важный; можно повторять.</translation>
    </message>
    <message>
        <source>A file with one path a line.</source>
        <translation>Файл с одним путём в строке.</translation>
    </message>
    <message>
        <source>A folder of which, of equal photos, the one in it goes; repeatable.</source>
        <translation>Папка, из которой уходит фото, если есть равноценное; можно повторять.</translation>
    </message>
    <message>
        <source>A folder whose photos are rather kept, best first; repeatable.</source>
        <translation>Папка, фото из которой лучше оставить, сначала лучшая; можно повторять.</translation>
    </message>
    <message>
        <source>A folder, and another one to compare it with.</source>
        <translation>Папка и другая, с которой её сравнить.</translation>
    </message>
    <message>
        <source>A name to show, or NAME=VALUE to set.</source>
        <translation>Имя, чтобы показать, или ИМЯ=ЗНАЧЕНИЕ, чтобы задать.</translation>
    </message>
    <message>
        <source>A picture; it need not be in the library.</source>
        <translation>Картинка; в библиотеке её может и не быть.</translation>
    </message>
    <message>
        <source>Back to the usual order, without such folders.</source>
        <translation>Вернуть обычный порядок, без таких папок.</translation>
    </message>
    <message>
        <source>Bring back what the last clean-up moved away, or another one.</source>
        <translation>Вернуть то, что переместила последняя очистка или другая.</translation>
    </message>
    <message>
        <source>Check this installation: index pictures, find copies, trash one, undo.</source>
        <translation>Проверить эту установку: индексировать картинки, найти копии, переместить одну в корзину и вернуть.</translation>
    </message>
    <message>
        <source>Choose one of --fetch, --from, --save and --remove.</source>
        <translation>Выберите одно из --fetch, --from, --save и --remove.</translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation>Выберите одно из: {languages}.</translation>
    </message>
    <message>
        <source>Decide what happens to photos at the next clean-up.</source>
        <translation>Решить, что станет с фото при следующей очистке.</translation>
    </message>
    <message>
        <source>Do it.</source>
        <translation>Выполнить.</translation>
    </message>
    <message>
        <source>Download and install it.</source>
        <translation>Загрузить и установить.</translation>
    </message>
    <message>
        <source>Download it into this file, for a computer without a network.</source>
        <translation>Загрузить в этот файл, для компьютера без сети.</translation>
    </message>
    <message>
        <source>Finds the photos a library holds more than once, and moves the extra ones to the trash.</source>
        <translation>Находит фото, которые есть в библиотеке в нескольких экземплярах, и перемещает лишние в корзину.</translation>
    </message>
    <message>
        <source>Folders with photos.</source>
        <translation>Папки с фото.</translation>
    </message>
    <message>
        <source>Forget the whole library.</source>
        <translation>Забыть всю библиотеку.</translation>
    </message>
    <message>
        <source>Forget what was learnt about folders; the photos stay where they are.</source>
        <translation>Забыть то, что узнано о папках; фото остаются на месте.</translation>
    </message>
    <message>
        <source>Go on and index photos as they come, until stopped.</source>
        <translation>Продолжать и индексировать фото по мере появления, пока не остановят.</translation>
    </message>
    <message>
        <source>Index folders and find what they hold more than once.</source>
        <translation>Индексировать папки и найти, что есть в них в нескольких экземплярах.</translation>
    </message>
    <message>
        <source>Install it from this file, or a folder with its wheels.</source>
        <translation>Установить из этого файла или из папки с его wheel-файлами.</translation>
    </message>
    <message>
        <source>List the clean-ups, newest first, or the photos of one.</source>
        <translation>Перечислить очистки, сначала новые, или фото одной из них.</translation>
    </message>
    <message>
        <source>List where the library holds a picture.</source>
        <translation>Показать, где в библиотеке есть картинка.</translation>
    </message>
    <message>
        <source>Move redundant photos to the trash; by default those of the last scan&apos;s folders.</source>
        <translation>Переместить избыточные фото в корзину; по умолчанию из папок последнего сканирования.</translation>
    </message>
    <message>
        <source>Move them to this folder, with the folders that they stand in, instead of to the trash.</source>
        <translation>Перемещает их в эту папку, сохранив их папки, а не в корзину.</translation>
    </message>
    <message>
        <source>Name folders, or say --everything.</source>
        <translation>Назовите папки или укажите --everything.</translation>
    </message>
    <message>
        <source>Name pictures, or a list of them with --from.</source>
        <translation>Назовите картинки или их список с помощью --from.</translation>
    </message>
    <message>
        <source>Name two folders at most.</source>
        <translation>Назовите не больше двух папок.</translation>
    </message>
    <message>
        <source>Never trash what is below; repeatable.</source>
        <translation>Никогда не перемещать в корзину то, что ниже; можно повторять.</translation>
    </message>
    <message>
        <source>Only copies to which nothing else was done go now; repeatable.</source>
        <translation>Сейчас уходят только копии, с которыми больше ничего не делали; можно повторять.</translation>
    </message>
    <message>
        <source>Only groups of this kind; repeatable.</source>
        <translation>Только группы этого рода; можно повторять.</translation>
    </message>
    <message>
        <source>Only photos of this kind go now; repeatable. The others wait.</source>
        <translation>Сейчас уходят только фото этого вида; можно повторять. Остальные подождут.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Только сказать, что бы изменилось.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Только сказать, что бы ушло.</translation>
    </message>
    <message>
        <source>Open files with names of other kinds too, such as .bin or .dat.</source>
        <translation>Открывать и файлы с именами другого рода, например .bin или .dat.</translation>
    </message>
    <message>
        <source>Packages go without it. From source it is there already.</source>
        <translation>В готовых пакетах его нет. Из исходного кода он уже есть.</translation>
    </message>
    <message>
        <source>Pass over files smaller than so many bytes.</source>
        <translation>Пропускать файлы меньше стольких байт.</translation>
    </message>
    <message>
        <source>Pass over names or paths like this; repeatable.</source>
        <translation>Пропускать такие имена или пути; можно повторять.</translation>
    </message>
    <message>
        <source>Photos of the library.</source>
        <translation>Фото библиотеки.</translation>
    </message>
    <message>
        <source>Pictures.</source>
        <translation>Картинки.</translation>
    </message>
    <message>
        <source>Remove it, and what was fetched of it.</source>
        <translation>Убрать вместе с тем, что уже загружено.</translation>
    </message>
    <message>
        <source>Remove the folders that this leaves empty.</source>
        <translation>Убирает папки, которые от этого опустели.</translation>
    </message>
    <message>
        <source>Replace photos of the same bytes by hard links to those that stay, on one disk alone.</source>
        <translation>Заменяет фото с теми же байтами жёсткими ссылками на остающиеся, только в пределах одного диска.</translation>
    </message>
    <message>
        <source>Say either --dry-run or --yes.</source>
        <translation>Укажите --dry-run или --yes.</translation>
    </message>
    <message>
        <source>Say either --move-to or --hard-link.</source>
        <translation>Укажите либо --move-to, либо --hard-link.</translation>
    </message>
    <message>
        <source>Say it as JSON, for programs.</source>
        <translation>Вывести в виде JSON, для программ.</translation>
    </message>
    <message>
        <source>Say that photos are no duplicates of each other; of a single one, that it is no duplicate of anything.</source>
        <translation>Сказать, что фото не дубликаты друг друга; об одном — что оно ничей не дубликат.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>Показать версию и завершить работу.</translation>
    </message>
    <message>
        <source>Say which folders hold the same photos; of a named one, what of it another one, or the rest, holds too.</source>
        <translation>Сказать, в каких папках одни и те же фото; о названной — что из неё есть и в другой или в остальных.</translation>
    </message>
    <message>
        <source>Show or change by which rules the photo to keep is chosen.</source>
        <translation>Показать или изменить правила выбора оставляемого фото.</translation>
    </message>
    <message>
        <source>Show or change settings.</source>
        <translation>Показать или изменить настройки.</translation>
    </message>
    <message>
        <source>Show the groups as they stand, without a scan; of named folders, or of the whole library.</source>
        <translation>Показать группы как есть, без сканирования; названных папок или всей библиотеки.</translation>
    </message>
    <message>
        <source>Show, install or remove PyTorch, for graphics processors and the ImageNet model.</source>
        <translation>Показать, установить или убрать PyTorch для графических процессоров и модели ImageNet.</translation>
    </message>
    <message>
        <source>Speak this language: en, de, es, it, pt or ru.</source>
        <translation>Говорить на этом языке: en, de, es, it, pt или ru.</translation>
    </message>
    <message>
        <source>Stopped. What was done so far is kept.</source>
        <translation>Остановлено. Сделанное до сих пор сохранено.</translation>
    </message>
    <message>
        <source>The .npy file to write: float32, one row per picture.</source>
        <translation>Записываемый файл .npy: float32, по строке на картинку.</translation>
    </message>
    <message>
        <source>The file with the ImageNet weights, fetched elsewhere.</source>
        <translation>Файл с весами ImageNet, полученный в другом месте.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Папки {folder} нет.</translation>
    </message>
    <message>
        <source>The library does not know {photo}.</source>
        <translation>Библиотека не знает {photo}.</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>Имя отчёта должно заканчиваться на {suffixes}.</translation>
    </message>
    <message>
        <source>There is no clean-up {number}.</source>
        <translation>Очистки {number} нет.</translation>
    </message>
    <message>
        <source>There is no criterion {name}; there are {names}.</source>
        <translation>Критерия {name} нет; есть {names}.</translation>
    </message>
    <message>
        <source>What goes; each includes those before it.</source>
        <translation>Что уходит; каждая ступень включает предыдущие.</translation>
    </message>
    <message>
        <source>Where a disk has no trash, use a folder on it.</source>
        <translation>Где на диске нет корзины, использовать папку на нём.</translation>
    </message>
    <message>
        <source>Which clean-up, by its number in history.</source>
        <translation>Какая очистка, по номеру в history.</translation>
    </message>
    <message>
        <source>With --fetch and --save: what it computes on.</source>
        <translation>С --fetch и --save: на чём оно считает.</translation>
    </message>
    <message>
        <source>With --watch: look again after so many seconds.</source>
        <translation>С --watch: смотреть снова через столько секунд.</translation>
    </message>
    <message>
        <source>Without a command, the window opens, on the folders that are named. One picture is looked for in the library.</source>
        <translation>Без команды открывается окно с названными папками. Одна картинка ищется в библиотеке.</translation>
    </message>
    <message>
        <source>Write the descriptors of pictures, as a scan makes them.</source>
        <translation>Записать дескрипторы картинок, какими их делает сканирование.</translation>
    </message>
    <message>
        <source>Write the groups to this .html, .csv or .json file.</source>
        <translation>Записать группы в этот файл .html, .csv или .json.</translation>
    </message>
    <message>
        <source>Write words, place and time of copies into sidecars (.xmp) beside the kept photos; then the copies can go too.</source>
        <translation>Записать тексты, место и время копий в сопроводительные файлы (.xmp) рядом с оставляемыми фото; тогда и копии смогут уйти.</translation>
    </message>
    <message>
        <source>bundled or imagenet.</source>
        <translation>bundled или imagenet.</translation>
    </message>
    <message>
        <source>keep, trash, or undecided to follow the proposal again.</source>
        <translation>keep, trash или undecided, чтобы снова следовать предложению.</translation>
    </message>
    <message>
        <source>{file} is no report of Twinless; it is left as it is.</source>
        <translation>{file} — не отчёт Twinless; файл остаётся как есть.</translation>
    </message>
    <message>
        <source>{file} is no {suffix} file; it is left as it is.</source>
        <translation>{file} — не файл {suffix}; он остаётся как есть.</translation>
    </message>
    <message>
        <source>{file} must end with {suffix}.</source>
        <translation>{file} должен заканчиваться на {suffix}.</translation>
    </message>
    <message>
        <source>{folder} cannot be protected: it is no folder that can be opened.</source>
        <translation>{folder} нельзя защитить: это не папка, которую можно открыть.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>Диск с этим фото недоступен.</translation>
    </message>
    <message>
        <source>The drive with this photo is away. This is the preview.</source>
        <translation>Диск с этим фото недоступен. Это миниатюра.</translation>
    </message>
    <message>
        <source>This photo cannot be read now. This is the preview.</source>
        <translation>Это фото сейчас не прочитать. Это миниатюра.</translation>
    </message>
    <message>
        <source>This photo changed since the scan. Press F5 to look for changes.</source>
        <translation>Это фото изменилось после сканирования. Нажмите F5, чтобы искать изменения.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was. Press F5 to look for changes.</source>
        <translation>Этого фото уже нет на прежнем месте. Нажмите F5, чтобы искать изменения.</translation>
    </message>
    <message>
        <source>This picture is very large; {share} of its resolution is shown.</source>
        <translation>Эта картинка очень велика; показано {share} её разрешения.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>A cropped copy beside the photo to keep</source>
        <translation>Обрезанная копия рядом с фото, которое остаётся</translation>
    </message>
    <message>
        <source>A group of copies: the photo to keep first, then what differs in each of the others</source>
        <translation>Группа копий: сначала фото, которое остаётся, затем отличия каждого из остальных</translation>
    </message>
    <message>
        <source>Duplicate Photo Finder</source>
        <translation>Поиск дубликатов фотографий</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Находит фотографии, которые есть в нескольких экземплярах</translation>
    </message>
    <message>
        <source>Find the photos you have more than once, and move the extra ones to the trash</source>
        <translation>Находит фотографии, которые есть в нескольких экземплярах, и перемещает лишние в корзину</translation>
    </message>
    <message>
        <source>It shows them side by side, says why they match and which one to keep, and moves the others to the trash. A group never loses its last photo, every clean-up can be undone, and nothing leaves your computer.</source>
        <translation>Показывает их рядом, говорит, почему они совпадают и какую оставить, и перемещает остальные в корзину. Группа никогда не теряет последнее фото, каждую очистку можно отменить, и ничто не покидает ваш компьютер.</translation>
    </message>
    <message>
        <source>Look where your library holds this picture, also in edited form</source>
        <translation>Показывает, где в библиотеке есть это изображение, в том числе изменённое</translation>
    </message>
    <message>
        <source>Twinless looks through the folders you choose and finds the photos that are there more than once: the same file, the same picture smaller, cropped, turned, brightened or made grey, and other shots of the same scene.</source>
        <translation>Twinless просматривает выбранные папки и находит фотографии, которые есть в нескольких экземплярах: тот же файл, та же картинка, уменьшенная, обрезанная, повёрнутая, осветлённая или серая, и другие снимки той же сцены.</translation>
    </message>
    <message>
        <source>Twinless: find this picture</source>
        <translation>Twinless: найти это изображение</translation>
    </message>
    <message>
        <source>What goes and what stays, before anything is moved</source>
        <translation>Что уходит и что остаётся, прежде чем что-либо переместить</translation>
    </message>
    <message>
        <source>duplicate;photo;picture;image;copy;similar;clean;</source>
        <translation>дубликат;фото;изображение;копия;похожие;очистка;</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Twinless works on the add-on. Wait until it is done, and try again.</source>
        <translation>С дополнением работает другой Twinless. Дождитесь, пока он закончит, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another add-on is still in use. Start Twinless anew to use the one that was installed.</source>
        <translation>Ещё используется другое дополнение. Перезапустите Twinless, чтобы использовать установленное.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or fetch {url} elsewhere and name the file, in the settings or with --weights.</source>
        <translation>Проверьте соединение и попробуйте ещё раз или получите {url} в другом месте и укажите файл в настройках или с помощью --weights.</translation>
    </message>
    <message>
        <source>Please install Twinless again, or choose the ImageNet model.</source>
        <translation>Установите Twinless заново или выберите модель ImageNet.</translation>
    </message>
    <message>
        <source>Please install Twinless again.</source>
        <translation>Установите Twinless заново.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; no add-on is needed.</source>
        <translation>PyTorch входит в эту установку; дополнение не нужно.</translation>
    </message>
    <message>
        <source>The add-on in {path} cannot be removed: {why}. Close other windows of Twinless and try again.</source>
        <translation>Не удалось убрать дополнение в {path}: {why}. Закройте другие окна Twinless и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The add-on with PyTorch does not load ({why}). Remove it in the settings and fetch it again.</source>
        <translation>Дополнение с PyTorch не загружается ({why}). Уберите его в настройках и получите ещё раз.</translation>
    </message>
    <message>
        <source>The answer of {url} cannot be read.</source>
        <translation>Ответ {url} не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} MB free; the add-on needs {wanted} MB while it is installed.</source>
        <translation>На диске с {path} свободно {free} МБ; на время установки дополнению нужно {wanted} МБ.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>Диск с {path} заполнен. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The download of {url} broke off at {received} of {total} bytes.</source>
        <translation>Загрузка {url} оборвалась: {received} из {total} байт.</translation>
    </message>
    <message>
        <source>The download of {url} broke off.</source>
        <translation>Загрузка {url} оборвалась.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {why}.</source>
        <translation>Не удалось записать файл {path}: {why}.</translation>
    </message>
    <message>
        <source>The folder with Twinless&apos;s model is missing.</source>
        <translation>Нет папки с моделью Twinless.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {why}.</source>
        <translation>Не удалось записать в папку {path}: {why}.</translation>
    </message>
    <message>
        <source>The list of add-ons {path} is missing or damaged. Please install Twinless again.</source>
        <translation>Список дополнений {path} отсутствует или повреждён. Установите Twinless заново.</translation>
    </message>
    <message>
        <source>The model cannot be run by ONNX Runtime {version}: {why}.</source>
        <translation>ONNX Runtime {version} не может выполнить модель: {why}.</translation>
    </message>
    <message>
        <source>The model in {path} belongs to another version of Twinless.</source>
        <translation>Модель в {path} относится к другой версии Twinless.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read: {why}.</source>
        <translation>Не удалось прочитать описание модели {path}: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is damaged.</source>
        <translation>Описание модели {path} повреждено.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is missing.</source>
        <translation>Нет описания модели {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged.</source>
        <translation>Веса модели {path} повреждены.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged: their checksum is wrong.</source>
        <translation>Веса модели {path} повреждены: контрольная сумма не сходится.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are missing.</source>
        <translation>Нет весов модели {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} cannot be read: {why}.</source>
        <translation>Не удалось прочитать веса модели {path}: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} do not fit this Twinless.</source>
        <translation>Веса модели {path} не подходят к этому Twinless.</translation>
    </message>
    <message>
        <source>The model’s weights are no network of this Twinless. Please install it again.</source>
        <translation>Веса модели — не сеть этого Twinless. Установите его заново.</translation>
    </message>
    <message>
        <source>The search index at {address} does not answer: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>Поисковый индекс по адресу {address} не отвечает: {why}. Ничего не потеряно: его можно построить заново из библиотеки.</translation>
    </message>
    <message>
        <source>The search index at {path} cannot be used: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>Поисковый индекс в {path} нельзя использовать: {why}. Ничего не потеряно: его можно построить заново из библиотеки.</translation>
    </message>
    <message>
        <source>The setting min_size must not be negative.</source>
        <translation>Настройка min_size не может быть отрицательной.</translation>
    </message>
    <message>
        <source>The setting similarity must be between 0 and 1.</source>
        <translation>Настройка similarity должна быть от 0 до 1.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that cannot be used: {value}.</source>
        <translation>У настройки {name} непригодное значение: {value}.</translation>
    </message>
    <message>
        <source>The setting {name} must be between {least} and {most}.</source>
        <translation>Настройка {name} должна быть от {least} до {most}.</translation>
    </message>
    <message>
        <source>The setting {name} must be one of {values}.</source>
        <translation>Настройка {name} должна быть одной из: {values}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>Не удалось прочитать файл настроек {path}: {why}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be used: {why}</source>
        <translation>Файл настроек {path} нельзя использовать: {why}</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {why}.</source>
        <translation>Не удалось прочитать веса {path}: {why}.</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is left as it is.</source>
        <translation>Файл {path} уже есть; он остаётся как был.</translation>
    </message>
    <message>
        <source>There is no add-on for this system ({system}, {python}).</source>
        <translation>Для этой системы дополнения нет ({system}, {python}).</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Нет очистки, которую можно отменить.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose “{bundled}” or “{imagenet}”.</source>
        <translation>Модели «{name}» нет. Выберите «{bundled}» или «{imagenet}».</translation>
    </message>
    <message>
        <source>There is no setting {name}; there are {names}.</source>
        <translation>Настройки {name} нет; есть {names}.</translation>
    </message>
    <message>
        <source>There is no such add-on for this system ({system}, {python}); there are: {offers}.</source>
        <translation>Такого дополнения для этой системы нет ({system}, {python}); есть: {offers}.</translation>
    </message>
    <message>
        <source>This computer has no usable device “{name}”. Choose “auto” or “cpu”.</source>
        <translation>В этом компьютере нет пригодного устройства «{name}». Выберите «auto» или «cpu».</translation>
    </message>
    <message>
        <source>This installation does not work: bringing copies back failed.</source>
        <translation>Эта установка не работает: вернуть копии не удалось.</translation>
    </message>
    <message>
        <source>This installation does not work: finding copies failed.</source>
        <translation>Эта установка не работает: копии найти не удалось.</translation>
    </message>
    <message>
        <source>This installation does not work: moving copies to the trash failed.</source>
        <translation>Эта установка не работает: переместить копии в корзину не удалось.</translation>
    </message>
    <message>
        <source>This installation does not work: reading the pictures failed.</source>
        <translation>Эта установка не работает: картинки прочитать не удалось.</translation>
    </message>
    <message>
        <source>This package of Twinless computes on the processor, with its own model alone. Graphics processors and the ImageNet model need an add-on with PyTorch: the settings fetch it, and so does “twinless addon --fetch”.</source>
        <translation>Этот пакет Twinless считает на процессоре, только со своей моделью. Графическим процессорам и модели ImageNet нужно дополнение с PyTorch: его можно получить в настройках или командой «twinless addon --fetch».</translation>
    </message>
    <message>
        <source>Twinless’s resources are missing. Please install it again.</source>
        <translation>Ресурсы Twinless отсутствуют. Установите его заново.</translation>
    </message>
    <message>
        <source>What came so far is kept: check the connection, and fetch it again to go on.</source>
        <translation>Полученное сохранено: проверьте соединение и запустите загрузку снова, она продолжится.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. It was not used; try again later.</source>
        <translation>То, что прислал {url}, повреждено: контрольная сумма не сходится. Оно не использовано; попробуйте позже.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. Try again later; nothing was kept.</source>
        <translation>То, что прислал {url}, повреждено: контрольная сумма не сходится. Попробуйте позже; ничего не сохранено.</translation>
    </message>
    <message>
        <source>{name} is no file that an add-on is made of. Nothing was installed.</source>
        <translation>{name} — не файл дополнения. Ничего не установлено.</translation>
    </message>
    <message>
        <source>{path} belongs to another version of Twinless: it holds torch {found}, and {wanted} is needed.</source>
        <translation>{path} относится к другой версии Twinless: в нём torch {found}, а нужен {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Не удалось прочитать {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be taken over: {why}.</source>
        <translation>Не удалось взять {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of a ResNet-50.</source>
        <translation>В {path} нет весов ResNet-50.</translation>
    </message>
    <message>
        <source>{path} is an add-on for another system ({found}); this Twinless needs one for {wanted}.</source>
        <translation>{path} — дополнение для другой системы ({found}); этому Twinless нужно для {wanted}.</translation>
    </message>
    <message>
        <source>{path} is damaged or was changed: the checksum of {name} in it is wrong. Nothing was installed.</source>
        <translation>{path} повреждён или изменён: контрольная сумма {name} в нём не сходится. Ничего не установлено.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was installed.</source>
        <translation>{path} повреждён. Ничего не установлено.</translation>
    </message>
    <message>
        <source>{path} is no add-on pack of Twinless.</source>
        <translation>{path} — не дополнение Twinless.</translation>
    </message>
    <message>
        <source>{path} is no whole add-on for this system: it lacks {name}.</source>
        <translation>{path} — неполное дополнение для этой системы: не хватает {name}.</translation>
    </message>
    <message>
        <source>{path} is not the file that {url} names: its checksum is wrong. Fetch it again.</source>
        <translation>{path} — не тот файл, который называет {url}: контрольная сумма не сходится. Получите его ещё раз.</translation>
    </message>
    <message>
        <source>{place} holds photos of the library. Choose another folder to move photos to.</source>
        <translation>{place} содержит фото библиотеки. Выберите другую папку для перемещения фото.</translation>
    </message>
    <message>
        <source>{place} holds {folder}, which belongs to the library. Choose another folder to move photos to.</source>
        <translation>{place} содержит {folder}, что относится к библиотеке. Выберите другую папку для перемещения фото.</translation>
    </message>
    <message>
        <source>{place} is no folder. Choose one that photos can be moved to.</source>
        <translation>{place} — не папка. Выберите папку, в которую можно переместить фото.</translation>
    </message>
    <message>
        <source>{place} lies in a protected folder. Choose another folder to move photos to.</source>
        <translation>{place} лежит в защищённой папке. Выберите другую папку для перемещения фото.</translation>
    </message>
    <message>
        <source>{url} answered “{code} {why}”.</source>
        <translation>{url} ответил «{code} {why}».</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({why}).</source>
        <translation>{url} недоступен ({why}).</translation>
    </message>
    <message>
        <source>“{address}” is no address of a Milvus server, such as http://host:19530.</source>
        <translation>«{address}» — не адрес сервера Milvus, такой как http://host:19530.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>The library holds other shots of the scene, not this picture.</source>
        <translation>В библиотеке есть другие снимки этой сцены, но не эта картинка.</translation>
    </message>
    <message>
        <source>The library holds this picture once.</source>
        <translation>В библиотеке эта картинка есть один раз.</translation>
    </message>
    <message>
        <source>The library holds this picture.</source>
        <translation>В библиотеке есть эта картинка.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>Away, but remembered</source>
        <translation>Недоступна, но её помнят</translation>
    </message>
    <message>
        <source>Clear out from here first</source>
        <translation>Убирать сначала отсюда</translation>
    </message>
    <message>
        <source>Clear out from “{folder}” first</source>
        <translation>Убирать сначала из «{folder}»</translation>
    </message>
    <message>
        <source>Keep from here first</source>
        <translation>Оставлять сначала отсюда</translation>
    </message>
    <message>
        <source>Keep from “{folder}” first</source>
        <translation>Оставлять сначала из «{folder}»</translation>
    </message>
    <message>
        <source>Never touch</source>
        <translation>Никогда не трогать</translation>
    </message>
    <message>
        <source>Never touch “{folder}”</source>
        <translation>Никогда не трогать «{folder}»</translation>
    </message>
    <message>
        <source>No longer protect “{folder}”</source>
        <translation>Больше не защищать «{folder}»</translation>
    </message>
    <message>
        <source>Nothing special for “{folder}”</source>
        <translation>Ничего особого для «{folder}»</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here goes.</source>
        <translation>Из фото, равных в более важном, уходит то, что здесь.</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here stays.</source>
        <translation>Из фото, равных в более важном, остаётся то, что здесь.</translation>
    </message>
    <message>
        <source>Photos in it are compared and never trashed.</source>
        <translation>Фото в ней сравниваются и никогда не уходят в корзину.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Защищена</translation>
    </message>
    <message>
        <source>The drive is away. Its photos stay remembered, and none of them is trashed.</source>
        <translation>Диск недоступен. Его фото остаются в памяти, и ни одно не уходит в корзину.</translation>
    </message>
    <message>
        <source>{photos}, {going} go</source>
        <translation>{photos}, уходит {going}</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>A copy.</source>
        <translation>Копия.</translation>
    </message>
    <message>
        <source>A copy. Your picture: {edits}.</source>
        <translation>Копия. Ваша картинка: {edits}.</translation>
    </message>
    <message>
        <source>A copy: {edits}.</source>
        <translation>Копия: {edits}.</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Другой снимок этой сцены.</translation>
    </message>
    <message>
        <source>Identical: the same bytes.</source>
        <translation>Одинаковые: те же байты.</translation>
    </message>
    <message>
        <source>The picture you asked for.</source>
        <translation>Искомая картинка.</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{facts}, its drive is away</source>
        <translation>{facts}, диск недоступен</translation>
    </message>
    <message>
        <source>{name} in {folder}. {relation} {facts}.</source>
        <translation>{name} в {folder}. {relation} {facts}.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>A group is reviewed when you accepted it, or decided about each of its photos. What goes of these groups is the space that is won.</source>
        <translation>Группа просмотрена, когда вы приняли её или решили о каждом её фото. То, что уходит из этих групп, и есть освобождённое место.</translation>
    </message>
    <message>
        <source>A proposal is what Twinless would do with a photo. It holds until you decide otherwise, and nothing is moved before you say so.</source>
        <translation>Предложение — это то, что Twinless сделал бы с фото. Оно действует, пока вы не решите иначе, и ничто не перемещается без вашего слова.</translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it.</source>
        <translation>Избыточная копия — та, о которой доказано, что оставляемое фото содержит её всю.</translation>
    </message>
    <message>
        <source>An edited version is the same picture, cropped, toned or retouched: perhaps somebody’s work.</source>
        <translation>Изменённая версия — та же картинка, обрезанная, тонированная или отретушированная: возможно, чья-то работа.</translation>
    </message>
    <message>
        <source>How alike two shots of one scene must be to stand in one group. To the right, only shots that are much alike stay together; copies are not touched by it.</source>
        <translation>Насколько похожими должны быть два снимка сцены, чтобы стоять в одной группе. Вправо вместе остаются только очень похожие; копий это не касается.</translation>
    </message>
    <message>
        <source>The keeper is the photo of a group that stays, and that all others are compared with.</source>
        <translation>Оставляемое фото — то фото группы, которое остаётся и с которым сравнивают все остальные.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln возвращено</numerusform>
            <numerusform>%Ln возвращены</numerusform>
            <numerusform>%Ln возвращено</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in its place</source>
        <translation>Снова на месте</translation>
    </message>
    <message>
        <source>Back, as “{name}”</source>
        <translation>Возвращено как «{name}»</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>В карантине</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Never moved</source>
        <translation>Не перемещалось</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>as links</source>
        <translation>ссылками</translation>
    </message>
    <message>
        <source>to “{folder}”</source>
        <translation>в «{folder}»</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменена</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source>Of this folder</source>
        <translation>Из этой папки</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>есть в</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>so much</source>
        <translation>столько</translation>
    </message>
    <message>
        <source>the rest of the library</source>
        <translation>остальной библиотеке</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{held} of {photos}</source>
        <translation>{held} из {photos}</translation>
    </message>
    <message>
        <source>{share} of {folder} is in {other}</source>
        <translation>{share} папки {folder} есть в {other}</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want a look of their own.</source>
        <translation>
            <numerusform>%Ln из них нужно посмотреть отдельно.</numerusform>
            <numerusform>%Ln из них нужно посмотреть отдельно.</numerusform>
            <numerusform>%Ln из них нужно посмотреть отдельно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go</source>
        <translation>
            <numerusform>можно убрать %Ln фото</numerusform>
            <numerusform>можно убрать %Ln фото</numerusform>
            <numerusform>можно убрать %Ln фото</numerusform>
        </translation>
    </message>
    <message>
        <source>All their photos stay.</source>
        <translation>Все их фото остаются.</translation>
    </message>
    <message>
        <source>Always keep from “{folder}”</source>
        <translation>Всегда оставлять из «{folder}»</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies: {what}</source>
        <translation>Копии: {what}</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Одинаковые фото</translation>
    </message>
    <message>
        <source>Identical photos: {what}</source>
        <translation>Одинаковые фото: {what}</translation>
    </message>
    <message>
        <source>Kept: {kept}
Others: {others}</source>
        <translation>Остаются: {kept}
Другие: {others}</translation>
    </message>
    <message>
        <source>Other shots of a scene</source>
        <translation>Другие снимки одной сцены</translation>
    </message>
    <message>
        <source>Other shots of a scene: {what}</source>
        <translation>Другие снимки одной сцены: {what}</translation>
    </message>
    <message>
        <source>Some of their copies go when you clean up, others stay.</source>
        <translation>При очистке часть их копий уходит, другие остаются.</translation>
    </message>
    <message>
        <source>Their copies go when you clean up.</source>
        <translation>Их копии уходят при очистке.</translation>
    </message>
    <message>
        <source>Within “{folder}”</source>
        <translation>Внутри «{folder}»</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>{groups} · all their photos stay</source>
        <translation>{groups} · все фото остаются</translation>
    </message>
    <message>
        <source>{groups} · {photos}, {size}</source>
        <translation>{groups} · {photos}, {size}</translation>
    </message>
    <message>
        <source>“{kept}” and “{other}”</source>
        <translation>«{kept}» и «{other}»</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%Ln copies stay: edited, or holding more.</source>
        <translation>
            <numerusform>%Ln копия остаётся: она изменена или содержит больше.</numerusform>
            <numerusform>%Ln копии остаются: они изменены или содержат больше.</numerusform>
            <numerusform>%Ln копий остаются: они изменены или содержат больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go safely.</source>
        <translation>
            <numerusform>Можно спокойно убрать %Ln фото.</numerusform>
            <numerusform>Можно спокойно убрать %Ln фото.</numerusform>
            <numerusform>Можно спокойно убрать %Ln фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenes are there to choose from.</source>
        <translation>
            <numerusform>На выбор есть %Ln сцена.</numerusform>
            <numerusform>На выбор есть %Ln сцены.</numerusform>
            <numerusform>На выбор есть %Ln сцен.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining %Ln groups are certain.</source>
        <translation>
            <numerusform>Оставшаяся %Ln группа бесспорна.</numerusform>
            <numerusform>Оставшиеся %Ln группы бесспорны.</numerusform>
            <numerusform>Оставшиеся %Ln групп бесспорны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>осталась примерно %Ln минута</numerusform>
            <numerusform>осталось примерно %Ln минуты</numerusform>
            <numerusform>осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>Просмотрено {done} из {total}</translation>
    </message>
    <message>
        <source>{size} won</source>
        <translation>Освобождено {size}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln файл не удалось прочитать</numerusform>
            <numerusform>%Ln файла не удалось прочитать</numerusform>
            <numerusform>%Ln файлов не удалось прочитать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part</source>
        <translation>
            <numerusform>%Ln фото повреждено частично</numerusform>
            <numerusform>%Ln фото повреждены частично</numerusform>
            <numerusform>%Ln фото повреждены частично</numerusform>
        </translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it: the whole picture in at least its detail and colour, every page and frame, all words, place and time, and everything embedded. What could not be proved counts as lacking and is named beside the copy, which then stays until you decide.</source>
        <translation>Избыточная копия — та, о которой доказано, что оставляемое фото содержит всё, что есть в ней: всю картинку не менее подробно и в тех же цветах, каждую страницу и кадр, все тексты, место и время и всё встроенное. Что доказать не удалось, считается недостающим и названо рядом с копией; тогда она остаётся, пока вы не решите.</translation>
    </message>
    <message>
        <source>No twins: each photo is one of a kind.</source>
        <translation>Двойников нет: каждое фото единственное в своём роде.</translation>
    </message>
    <message>
        <source>Twinless report</source>
        <translation>Отчёт Twinless</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation>{title}, {gain}</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message numerus="yes">
        <source>%Ln copies moved to the trash.</source>
        <translation>
            <numerusform>%Ln копия перемещена в корзину.</numerusform>
            <numerusform>%Ln копии перемещены в корзину.</numerusform>
            <numerusform>%Ln копий перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of copies found.</source>
        <translation>
            <numerusform>Найдена %Ln группа копий.</numerusform>
            <numerusform>Найдены %Ln группы копий.</numerusform>
            <numerusform>Найдено %Ln групп копий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures indexed with {model}.</source>
        <translation>
            <numerusform>%Ln картинка проиндексирована моделью {model}.</numerusform>
            <numerusform>%Ln картинки проиндексированы моделью {model}.</numerusform>
            <numerusform>%Ln картинок проиндексировано моделью {model}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them brought back.</source>
        <translation>Все возвращены.</translation>
    </message>
    <message>
        <source>Pictures made.</source>
        <translation>Картинки созданы.</translation>
    </message>
    <message>
        <source>This installation works.</source>
        <translation>Эта установка работает.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A file beside this photo may belong to another one too, or came after the scan.</source>
        <translation>Файл рядом с этим фото может относиться и к другому или появился после сканирования.</translation>
    </message>
    <message>
        <source>A file of Twinless cannot be read or written</source>
        <translation>Файл Twinless не удаётся прочитать или записать</translation>
    </message>
    <message>
        <source>A newer version wrote it. Nothing was changed. Please update Twinless.</source>
        <translation>Её записала более новая версия. Ничего не изменено. Обновите Twinless.</translation>
    </message>
    <message>
        <source>Another Twinless, perhaps a command line, works with it. Close it and try again.</source>
        <translation>С ней работает другой Twinless, возможно в командной строке. Закройте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of {path} and try again ({error}). Your photos are untouched.</source>
        <translation>Проверьте диск и права на {path} и попробуйте ещё раз ({error}). Ваши фото не тронуты.</translation>
    </message>
    <message>
        <source>It has not the same bytes as a kept photo, so no link can take its place.</source>
        <translation>У него не те же байты, что у оставляемого фото, поэтому ссылка не может занять его место.</translation>
    </message>
    <message>
        <source>No kept photo provably holds all that it holds.</source>
        <translation>Ни одно оставляемое фото доказуемо не содержит всего, что есть в этом.</translation>
    </message>
    <message>
        <source>No photo that matches it directly would have been kept.</source>
        <translation>Не осталось бы ни одного фото, которое совпадает с ним напрямую.</translation>
    </message>
    <message>
        <source>No photo was moved to the trash yet, or all of them are back.</source>
        <translation>Ни одно фото ещё не перемещено в корзину, или все уже вернулись.</translation>
    </message>
    <message>
        <source>Nothing of its group would have been kept.</source>
        <translation>От его группы ничего бы не осталось.</translation>
    </message>
    <message>
        <source>Opening the picture took too long.</source>
        <translation>Открытие картинки заняло слишком много времени.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>The drive could not deliver the file.</source>
        <translation>Диск не смог выдать файл.</translation>
    </message>
    <message>
        <source>The drive with this photo has no working trash.</source>
        <translation>На диске с этим фото нет рабочей корзины.</translation>
    </message>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>Диск с этим фото недоступен.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Файл изменился во время чтения.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the picture.</source>
        <translation>Файл обрывается посреди картинки.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is no picture, whatever its name says.</source>
        <translation>Файл не картинка, что бы ни говорило его имя.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Your photos are untouched. Move that file away and scan again.</source>
        <translation>Файл {path} повреждён. Ваши фото не тронуты. Уберите этот файл и сканируйте заново.</translation>
    </message>
    <message>
        <source>The first frame or page is shown. A later one is damaged or missing.</source>
        <translation>Показан первый кадр или первая страница. Что-то из следующего повреждено или отсутствует.</translation>
    </message>
    <message>
        <source>The folder of this photo cannot be written.</source>
        <translation>В папку этого фото нельзя записать.</translation>
    </message>
    <message>
        <source>The kept photo lies on another drive, so no link can lead to it.</source>
        <translation>Оставляемое фото лежит на другом диске, поэтому ссылка не может вести к нему.</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Библиотеку не удаётся прочитать</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>Библиотека занята</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>Имя отчёта должно заканчиваться на {suffixes}.</translation>
    </message>
    <message numerus="yes">
        <source>The paths of %Ln photos are copied.</source>
        <translation>
            <numerusform>Скопирован путь %Ln фото.</numerusform>
            <numerusform>Скопированы пути %Ln фото.</numerusform>
            <numerusform>Скопированы пути %Ln фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo that this became a link to was changed since, so the link was left as it is.</source>
        <translation>Фото, к которому ведёт ссылка, с тех пор изменилось, поэтому ссылка не тронута.</translation>
    </message>
    <message>
        <source>The photo to be kept changed since the scan.</source>
        <translation>Фото, которое должно остаться, изменилось после сканирования.</translation>
    </message>
    <message>
        <source>The photo to be kept is no longer where it was.</source>
        <translation>Фото, которое должно остаться, уже не на прежнем месте.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Картинку не удаётся прочитать</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation>В картинке слишком много пикселей, чтобы открыть её безопасно.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Картинка повреждена.</translation>
    </message>
    <message>
        <source>The picture made its decoder crash.</source>
        <translation>На этой картинке декодер аварийно завершился.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Настройки нельзя использовать</translation>
    </message>
    <message>
        <source>The system did not make a link in the place of this photo.</source>
        <translation>Система не создала ссылку на месте этого фото.</translation>
    </message>
    <message>
        <source>The system did not move this photo to the folder you chose.</source>
        <translation>Система не переместила это фото в выбранную папку.</translation>
    </message>
    <message>
        <source>The system did not put this photo back.</source>
        <translation>Система не вернула это фото.</translation>
    </message>
    <message>
        <source>The system does not allow moving this photo.</source>
        <translation>Система не разрешает переместить это фото.</translation>
    </message>
    <message>
        <source>The system does not allow reading this file.</source>
        <translation>Система не разрешает читать этот файл.</translation>
    </message>
    <message>
        <source>The system does not let Twinless look into the Trash. Allow it under Privacy &amp; Security, Full Disk Access, or use Put Back in the Finder.</source>
        <translation>Система не даёт Twinless заглянуть в Корзину. Разрешите это в разделе «Конфиденциальность и безопасность», «Доступ к диску», или используйте «Возвратить» в Finder.</translation>
    </message>
    <message>
        <source>The system has no file manager that could show this file. It lies in {folder}.</source>
        <translation>В системе нет файлового менеджера, который показал бы этот файл. Он лежит в {folder}.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take this photo.</source>
        <translation>Корзина системы не приняла это фото.</translation>
    </message>
    <message>
        <source>The trash reported success, but this photo is still in its place.</source>
        <translation>Корзина сообщила об успехе, но это фото по-прежнему на месте.</translation>
    </message>
    <message>
        <source>There is no room left beside {path}. Free some space and go on; nothing was lost.</source>
        <translation>Рядом с {path} не осталось места. Освободите место и продолжайте; ничего не потеряно.</translation>
    </message>
    <message>
        <source>There is no room to put this photo back.</source>
        <translation>Нет места, чтобы вернуть это фото.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>There was no room to move this photo.</source>
        <translation>Не было места, чтобы переместить это фото.</translation>
    </message>
    <message>
        <source>This and the photo to be kept are one file under two names.</source>
        <translation>Это фото и то, которое должно остаться, — один файл под двумя именами.</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Эту папку нельзя использовать</translation>
    </message>
    <message>
        <source>This library needs a newer Twinless</source>
        <translation>Этой библиотеке нужен более новый Twinless</translation>
    </message>
    <message>
        <source>This photo changed since the scan, so it was left alone.</source>
        <translation>Это фото изменилось после сканирования, поэтому не тронуто.</translation>
    </message>
    <message>
        <source>This photo is no longer in the folder that it was moved to.</source>
        <translation>Этого фото уже нет в папке, куда его переместили.</translation>
    </message>
    <message>
        <source>This photo is no longer in the trash; it was emptied, or the photo was moved by hand.</source>
        <translation>Этого фото уже нет в корзине: её очистили, или фото переместили вручную.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was.</source>
        <translation>Этого фото уже нет на прежнем месте.</translation>
    </message>
    <message>
        <source>This photo left its place, but it was not seen in the trash, so nothing more was moved there.</source>
        <translation>Это фото покинуло своё место, но в корзине его не видно, поэтому больше ничего туда не перемещено.</translation>
    </message>
    <message>
        <source>This photo stands in a protected folder.</source>
        <translation>Это фото лежит в защищённой папке.</translation>
    </message>
    <message>
        <source>This sidecar holds what photos of another clean-up told, so it was left as it is.</source>
        <translation>В этом сопроводительном файле то, что сообщили фото другой очистки, поэтому он оставлен как есть.</translation>
    </message>
    <message>
        <source>This sidecar was changed since the clean-up wrote it, so it was left as it is.</source>
        <translation>Этот сопроводительный файл изменился после того, как его записала очистка, поэтому он оставлен как есть.</translation>
    </message>
    <message>
        <source>Twinless does not know this kind of picture.</source>
        <translation>Twinless не знает картинок такого рода.</translation>
    </message>
    <message>
        <source>Twinless met an error it does not know ({error}). Your photos are untouched.</source>
        <translation>Twinless встретил незнакомую ошибку ({error}). Ваши фото не тронуты.</translation>
    </message>
    <message>
        <source>What this photo tells could not be written beside the photo to be kept.</source>
        <translation>Сообщённое этим фото не удалось записать рядом с фото, которое должно остаться.</translation>
    </message>
    <message>
        <source>You decided meanwhile to keep this photo.</source>
        <translation>Тем временем вы решили оставить это фото.</translation>
    </message>
    <message>
        <source>excluded by a pattern</source>
        <translation>исключено шаблоном</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>in a trash</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>in folders that clean-ups moved photos to</source>
        <translation>в папках, куда очистка переместила фото</translation>
    </message>
    <message>
        <source>in photo libraries of other programs</source>
        <translation>в фототеках других программ</translation>
    </message>
    <message>
        <source>in snapshots and other folders of the system</source>
        <translation>в снимках состояния и других папках системы</translation>
    </message>
    <message>
        <source>links</source>
        <translation>ссылки</translation>
    </message>
    <message>
        <source>named as files of other kinds</source>
        <translation>с именами файлов другого рода</translation>
    </message>
    <message>
        <source>no pictures by what they hold</source>
        <translation>по содержимому не картинки</translation>
    </message>
    <message>
        <source>not permitted to look</source>
        <translation>нет права смотреть</translation>
    </message>
    <message>
        <source>only in the cloud</source>
        <translation>только в облаке</translation>
    </message>
    <message>
        <source>pipes, sockets and devices</source>
        <translation>каналы, сокеты и устройства</translation>
    </message>
    <message>
        <source>second names of one file</source>
        <translation>вторые имена одного файла</translation>
    </message>
    <message>
        <source>smaller than the minimum</source>
        <translation>меньше наименьшего размера</translation>
    </message>
    <message>
        <source>with a path too long for the system</source>
        <translation>со слишком длинным для системы путём</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>Не удаётся прочитать {path}</translation>
    </message>
    <message>
        <source>{path} is no folder that can be opened.</source>
        <translation>{path} — не папка, которую можно открыть.</translation>
    </message>
    <message>
        <source>{what}. {more}</source>
        <translation>{what}. {more}</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln photos are selected.</source>
        <translation>
            <numerusform>Выбрано %Ln фото.</numerusform>
            <numerusform>Выбрано %Ln фото.</numerusform>
            <numerusform>Выбрано %Ln фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the folder of this photo</source>
        <translation>Все в папке этого фото</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>Чем отличается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>The largest of each group</source>
        <translation>Самое большое в каждой группе</translation>
    </message>
    <message>
        <source>The newest of each group</source>
        <translation>Самое новое в каждой группе</translation>
    </message>
    <message>
        <source>The oldest of each group</source>
        <translation>Самое старое в каждой группе</translation>
    </message>
    <message>
        <source>The others of the same groups</source>
        <translation>Остальные в тех же группах</translation>
    </message>
    <message>
        <source>The smallest of each group</source>
        <translation>Самое маленькое в каждой группе</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>Убрана %Ln пустая папка.</numerusform>
            <numerusform>Убраны %Ln пустые папки.</numerusform>
            <numerusform>Убрано %Ln пустых папок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read:</source>
        <translation>
            <numerusform>%Ln файл не удалось прочитать:</numerusform>
            <numerusform>%Ln файла не удалось прочитать:</numerusform>
            <numerusform>%Ln файлов не удалось прочитать:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>прочитан %Ln файл</numerusform>
            <numerusform>прочитано %Ln файла</numerusform>
            <numerusform>прочитано %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep another photo.</source>
        <translation>
            <numerusform>В %Ln группе остаётся другое фото.</numerusform>
            <numerusform>В %Ln группах остаётся другое фото.</numerusform>
            <numerusform>В %Ln группах остаётся другое фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie in a quarantine folder on their disk.</source>
        <translation>
            <numerusform>%Ln из них лежит в папке карантина на своём диске.</numerusform>
            <numerusform>%Ln из них лежат в папке карантина на своих дисках.</numerusform>
            <numerusform>%Ln из них лежат в папке карантина на своих дисках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos ({files} files)</source>
        <translation>
            <numerusform>%Ln фото (файлов: {files})</numerusform>
            <numerusform>%Ln фото (файлов: {files})</numerusform>
            <numerusform>%Ln фото (файлов: {files})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part:</source>
        <translation>
            <numerusform>%Ln фото повреждено частично:</numerusform>
            <numerusform>%Ln фото повреждены частично:</numerusform>
            <numerusform>%Ln фото повреждены частично:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held there ({size}).</source>
        <translation>
            <numerusform>%Ln фото есть там ({size}).</numerusform>
            <numerusform>%Ln фото есть там ({size}).</numerusform>
            <numerusform>%Ln фото есть там ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates.</source>
        <translation>
            <numerusform>%Ln фото больше не показывается как дубликат.</numerusform>
            <numerusform>%Ln фото больше не показываются как дубликаты.</numerusform>
            <numerusform>%Ln фото больше не показываются как дубликаты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos brought back.</source>
        <translation>
            <numerusform>Возвращено %Ln фото.</numerusform>
            <numerusform>Возвращено %Ln фото.</numerusform>
            <numerusform>Возвращено %Ln фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos decided.</source>
        <translation>
            <numerusform>Решено: %Ln фото.</numerusform>
            <numerusform>Решено: %Ln фото.</numerusform>
            <numerusform>Решено: %Ln фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone.</source>
        <translation>
            <numerusform>%Ln фото не тронуто.</numerusform>
            <numerusform>%Ln фото не тронуты.</numerusform>
            <numerusform>%Ln фото не тронуты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone. What they tell contradicts the photo to be kept.</source>
        <translation>
            <numerusform>%Ln фото не тронуто. То, что оно сообщает, противоречит фото, которое должно остаться.</numerusform>
            <numerusform>%Ln фото не тронуты. То, что они сообщают, противоречит фото, которое должно остаться.</numerusform>
            <numerusform>%Ln фото не тронуты. То, что они сообщают, противоречит фото, которое должно остаться.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln фото прочитано заново: теперь Twinless ищет в нём больше.</numerusform>
            <numerusform>%Ln фото прочитаны заново: теперь Twinless ищет в них больше.</numerusform>
            <numerusform>%Ln фото прочитаны заново: теперь Twinless ищет в них больше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>Рядом с оставляемыми фото записан %Ln сопроводительный файл.</numerusform>
            <numerusform>Рядом с оставляемыми фото записаны %Ln сопроводительных файла.</numerusform>
            <numerusform>Рядом с оставляемыми фото записано %Ln сопроводительных файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>--fetch --for {name}: {what}, {size}</source>
        <translation>--fetch --for {name}: {what}, {size}</translation>
    </message>
    <message>
        <source>--quarantine moves them to a folder on that drive.</source>
        <translation>--quarantine перемещает их в папку на этом диске.</translation>
    </message>
    <message>
        <source>Away: {folder}. Its photos stay remembered.</source>
        <translation>Недоступна: {folder}. Её фото остаются в памяти.</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Можно убрать</translation>
    </message>
    <message>
        <source>Cleared out: {folder}</source>
        <translation>Убирать из: {folder}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Одинаковые</translation>
    </message>
    <message numerus="yes">
        <source>No twins: %Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>Двойников нет: %Ln фото, единственное в своём роде.</numerusform>
            <numerusform>Двойников нет: %Ln фото, каждое единственное в своём роде.</numerusform>
            <numerusform>Двойников нет: %Ln фото, каждое единственное в своём роде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: {things}.</source>
        <translation>Пропущено: {things}.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Preferred: {folder}</source>
        <translation>Предпочтительная: {folder}</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Похожие снимки</translation>
    </message>
    <message>
        <source>The library does not hold this picture.</source>
        <translation>В библиотеке нет этой картинки.</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>To the trash: {before} before, {after} after.</source>
        <translation>В корзину: раньше {before}, теперь {after}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{before} is now {now}, since something else stood in its place.</source>
        <translation>{before} теперь {now}, так как его место было занято.</translation>
    </message>
    <message>
        <source>{fate} {photo}  (stays: {kept})</source>
        <translation>{fate} {photo}  (остаётся: {kept})</translation>
    </message>
    <message>
        <source>{file} is written; --from takes it.</source>
        <translation>{file} записан; --from его примет.</translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s, {rate}/s.</source>
        <translation>{photos}, {files} за {seconds} с, {rate}/с.</translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s.</source>
        <translation>{photos}, {files} за {seconds} с.</translation>
    </message>
    <message>
        <source>{photos}, {size}, became hard links to the photos that stay.</source>
        <translation>Заменено жёсткими ссылками на остающиеся фото: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to the trash.</source>
        <translation>Перемещено в корзину: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to {folder}.</source>
        <translation>Перемещено в {folder}: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would be moved to {folder}.</source>
        <translation>Переместилось бы в {folder}: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would become hard links to the photos that stay.</source>
        <translation>Заменилось бы жёсткими ссылками на остающиеся фото: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would go to the trash.</source>
        <translation>Ушло бы в корзину: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation>{title}, {gain}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more groups; --report writes all of them to a file.</source>
        <translation>
            <numerusform>… и ещё %Ln группа; --report записывает все в файл.</numerusform>
            <numerusform>… и ещё %Ln группы; --report записывает все в файл.</numerusform>
            <numerusform>… и ещё %Ln групп; --report записывает все в файл.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… и ещё %Ln.</numerusform>
            <numerusform>… и ещё %Ln.</numerusform>
            <numerusform>… и ещё %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>(otherwise {value})</source>
        <translation>(иначе {value})</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(обязательно)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>of a language, such as de</comment>
        <translation>КОД</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]…</source>
        <translation>КОМАНДА [АРГУМЕНТЫ]…</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <translation>Выберите одно из: {values}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands for a folder</comment>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Возможно, имелось в виду {names}?</translation>
    </message>
    <message>
        <source>EDIT</source>
        <comment>stands for something that was done to a copy</comment>
        <translation>ИЗМЕНЕНИЕ</translation>
    </message>
    <message>
        <source>FATE</source>
        <comment>stands for keep, trash or undecided</comment>
        <translation>РЕШЕНИЕ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ЧИСЛО</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ПУТЬ</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>ФОТО</translation>
    </message>
    <message>
        <source>PICTURE</source>
        <translation>КАРТИНКА</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Показать эту справку и завершить работу.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>Нет команды «{name}».</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Did you mean {names}?</source>
        <translation>Нет команды «{name}». Возможно, имелось в виду {names}?</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>Нет параметра {name}.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Это должно быть число.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Это должно быть целое число.</translation>
    </message>
    <message>
        <source>This must be {least} or more.</source>
        <translation>Это должно быть не меньше {least}.</translation>
    </message>
    <message>
        <source>Too much was given: {arguments}.</source>
        <translation>Указано лишнее: {arguments}.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Использование:</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[ПАРАМЕТРЫ]</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Не указано: {name}.</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} требует значения.</translation>
    </message>
    <message>
        <source>{name} takes no value.</source>
        <translation>{name} не принимает значения.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <comment>an option or argument, and what is wrong with its value</comment>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>“{command}” says more.</source>
        <translation>Подробнее: «{command}».</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>A link to the kept photo</source>
        <translation>Ссылка на оставленное фото</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>В {folder}</translation>
    </message>
    <message>
        <source>link</source>
        <translation>связать</translation>
    </message>
    <message>
        <source>move</source>
        <translation>переместить</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln бит</numerusform>
            <numerusform>%Ln бита</numerusform>
            <numerusform>%Ln бит</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits a channel</source>
        <translation>
            <numerusform>%Ln бит на канал</numerusform>
            <numerusform>%Ln бита на канал</numerusform>
            <numerusform>%Ln бит на канал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln байт</numerusform>
            <numerusform>%Ln байта</numerusform>
            <numerusform>%Ln байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions</source>
        <translation>
            <numerusform>%Ln подпись</numerusform>
            <numerusform>%Ln подписи</numerusform>
            <numerusform>%Ln подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln комментарий</numerusform>
            <numerusform>%Ln комментария</numerusform>
            <numerusform>%Ln комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln копия</numerusform>
            <numerusform>%Ln копии</numerusform>
            <numerusform>%Ln копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>остался %Ln день</numerusform>
            <numerusform>осталось %Ln дня</numerusform>
            <numerusform>осталось %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside it</source>
        <translation>
            <numerusform>%Ln файл рядом</numerusform>
            <numerusform>%Ln файла рядом</numerusform>
            <numerusform>%Ln файлов рядом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln кадр</numerusform>
            <numerusform>%Ln кадра</numerusform>
            <numerusform>%Ln кадров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames of {total}</source>
        <translation>
            <numerusform>%Ln кадр из {total}</numerusform>
            <numerusform>%Ln кадра из {total}</numerusform>
            <numerusform>%Ln кадров из {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames that may differ</source>
        <translation>
            <numerusform>%Ln кадр, который может отличаться</numerusform>
            <numerusform>%Ln кадра, которые могут отличаться</numerusform>
            <numerusform>%Ln кадров, которые могут отличаться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures</source>
        <translation>
            <numerusform>ещё %Ln картинка</numerusform>
            <numerusform>ещё %Ln картинки</numerusform>
            <numerusform>ещё %Ln картинок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>уходит %Ln</numerusform>
            <numerusform>уходят %Ln</numerusform>
            <numerusform>уходит %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation>
            <numerusform>остался %Ln час</numerusform>
            <numerusform>осталось %Ln часа</numerusform>
            <numerusform>осталось %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical photos</source>
        <translation>
            <numerusform>%Ln одинаковое фото</numerusform>
            <numerusform>%Ln одинаковых фото</numerusform>
            <numerusform>%Ln одинаковых фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keywords</source>
        <translation>
            <numerusform>%Ln ключевое слово</numerusform>
            <numerusform>%Ln ключевых слова</numerusform>
            <numerusform>%Ln ключевых слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} frames</source>
        <translation>
            <numerusform>%Ln из {total} кадров</numerusform>
            <numerusform>%Ln из {total} кадров</numerusform>
            <numerusform>%Ln из {total} кадров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} pages</source>
        <translation>
            <numerusform>%Ln из {total} страниц</numerusform>
            <numerusform>%Ln из {total} страниц</numerusform>
            <numerusform>%Ln из {total} страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other texts</source>
        <translation>
            <numerusform>ещё %Ln текст</numerusform>
            <numerusform>ещё %Ln текста</numerusform>
            <numerusform>ещё %Ln текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of {total}</source>
        <translation>
            <numerusform>%Ln страница из {total}</numerusform>
            <numerusform>%Ln страницы из {total}</numerusform>
            <numerusform>%Ln страниц из {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that may differ</source>
        <translation>
            <numerusform>%Ln страница, которая может отличаться</numerusform>
            <numerusform>%Ln страницы, которые могут отличаться</numerusform>
            <numerusform>%Ln страниц, которые могут отличаться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln картинка</numerusform>
            <numerusform>%Ln картинки</numerusform>
            <numerusform>%Ln картинок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar photos</source>
        <translation>
            <numerusform>%Ln похожее фото</numerusform>
            <numerusform>%Ln похожих фото</numerusform>
            <numerusform>%Ln похожих фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>остаётся %Ln</numerusform>
            <numerusform>остаются %Ln</numerusform>
            <numerusform>остаётся %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln текст</numerusform>
            <numerusform>%Ln текста</numerusform>
            <numerusform>%Ln текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln название</numerusform>
            <numerusform>%Ln названия</numerusform>
            <numerusform>%Ln названий</numerusform>
        </translation>
    </message>
    <message>
        <source>+{things}</source>
        <translation>+{things}</translation>
    </message>
    <message>
        <source>A clean-up took this photo away before, and it came back.</source>
        <translation>Очистка уже убирала это фото, и оно вернулось.</translation>
    </message>
    <message>
        <source>A copy of the kept photo.</source>
        <translation>Копия оставляемого фото.</translation>
    </message>
    <message>
        <source>A copy of the kept photo: {edits}.</source>
        <translation>Копия оставляемого фото: {edits}.</translation>
    </message>
    <message>
        <source>A file beside it may belong to another photo too, so it is left alone.</source>
        <translation>Файл рядом может относиться и к другому фото, поэтому оно не тронуто.</translation>
    </message>
    <message>
        <source>Against the keeper</source>
        <translation>Против оставляемого</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Другой снимок этой сцены.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Цветовой профиль</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Сравнение: {done} из {total}</translation>
    </message>
    <message>
        <source>Copies: one picture, resized, saved anew or edited.</source>
        <translation>Копии: одна картинка, в другом размере, сохранённая заново или изменённая.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Downloading {done} of {total}</source>
        <translation>Загрузка: {done} из {total}</translation>
    </message>
    <message>
        <source>Embedded extras</source>
        <translation>Встроенные данные</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Следовать предложению</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Кадры</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>карта усиления HDR</translation>
    </message>
    <message>
        <source>Identical: these files hold the same bytes.</source>
        <translation>Одинаковые: эти файлы содержат одни и те же байты.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексация</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Индексация: {done} из {total}</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks, so it is not proposed for the trash.</source>
        <translation>В нём есть {things}, чего недостаёт оставляемому фото, поэтому оно не предлагается для корзины.</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks.</source>
        <translation>В нём есть {things}, чего недостаёт оставляемому фото.</translation>
    </message>
    <message>
        <source>It is an edited version, so it is not proposed for the trash.</source>
        <translation>Это изменённая версия, поэтому она не предлагается для корзины.</translation>
    </message>
    <message>
        <source>It is not proved that the kept photo holds all of its picture, so it is not proposed for the trash.</source>
        <translation>Не доказано, что оставляемое фото содержит всю его картинку, поэтому оно не предлагается для корзины.</translation>
    </message>
    <message>
        <source>It stands in a protected folder, so it is left alone.</source>
        <translation>Оно лежит в защищённой папке, поэтому не тронуто.</translation>
    </message>
    <message>
        <source>Its drive is away, so it is left alone.</source>
        <translation>Его диск недоступен, поэтому оно не тронуто.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Качество JPEG</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Оставить все</translation>
    </message>
    <message>
        <source>Kept for: {reasons}</source>
        <translation>Оставлено, так как: {reasons}</translation>
    </message>
    <message>
        <source>Lacking in the keeper</source>
        <translation>Недостаёт оставляемому</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Просмотр папок</translation>
    </message>
    <message>
        <source>Looking through the folders: {done} found</source>
        <translation>Просмотр папок: найдено {done}</translation>
    </message>
    <message>
        <source>Making link {done} of {total}</source>
        <translation>Создаётся ссылка {done} из {total}</translation>
    </message>
    <message>
        <source>Making links</source>
        <translation>Создаются ссылки</translation>
    </message>
    <message>
        <source>Metadata fields</source>
        <translation>Поля метаданных</translation>
    </message>
    <message>
        <source>Moving to the folder</source>
        <translation>Перемещение в папку</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>Перемещение в корзину</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the folder</source>
        <translation>Перемещается в папку: {done} из {total}</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the trash</source>
        <translation>Перемещение в корзину: {done} из {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Nothing of this group goes to the trash (Shift+K).</source>
        <translation>Ничто из этой группы не уходит в корзину (Shift+K).</translation>
    </message>
    <message>
        <source>Nothing of this group would be kept</source>
        <translation>От этой группы ничего не осталось бы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Putting back {done} of {total}</source>
        <translation>Возвращение: {done} из {total}</translation>
    </message>
    <message>
        <source>RAW + {format}</source>
        <translation>RAW + {format}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Чтение: {done} из {total}</translation>
    </message>
    <message>
        <source>Similar: other shots of one scene. None of them goes unless you say so.</source>
        <translation>Похожие: другие снимки одной сцены. Ни один не уходит, если вы так не решите.</translation>
    </message>
    <message>
        <source>Stays or goes together with: {names}</source>
        <translation>Остаётся или уходит вместе с: {names}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation>Снято {when}</translation>
    </message>
    <message>
        <source>Takes back what you decided about this group: what Twinless proposes holds (P).</source>
        <translation>Снимает ваши решения об этой группе: действует предложение Twinless (P).</translation>
    </message>
    <message>
        <source>That it matches is certain.</source>
        <translation>Совпадение бесспорно.</translation>
    </message>
    <message>
        <source>That it matches is likely: have a look.</source>
        <translation>Совпадение вероятно: взгляните сами.</translation>
    </message>
    <message>
        <source>That it matches is very likely.</source>
        <translation>Совпадение очень вероятно.</translation>
    </message>
    <message>
        <source>That these photos match is certain.</source>
        <translation>Совпадение этих фото бесспорно.</translation>
    </message>
    <message>
        <source>That these photos match is likely, by the least sure of them.</source>
        <translation>Совпадение этих фото вероятно, судя по наименее надёжному.</translation>
    </message>
    <message>
        <source>That these photos match is very likely, by the least sure of them.</source>
        <translation>Совпадение этих фото очень вероятно, судя по наименее надёжному.</translation>
    </message>
    <message>
        <source>The kept photo.</source>
        <translation>Оставляемое фото.</translation>
    </message>
    <message>
        <source>The same bytes as the kept photo.</source>
        <translation>Те же байты, что у оставляемого фото.</translation>
    </message>
    <message>
        <source>These photos are never again shown as duplicates of each other (N).</source>
        <translation>Эти фото больше не показываются как дубликаты друг друга (N).</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>У этих фото одинаковые байты; это дубликаты.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds, so it is not proposed for the trash.</source>
        <translation>Twinless не знает всего, что в нём есть, поэтому оно не предлагается для корзины.</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds.</source>
        <translation>Twinless не знает всего, что в нём есть.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Распаковка</translation>
    </message>
    <message>
        <source>Unpacking {done} of {total}</source>
        <translation>Распаковка: {done} из {total}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Почему остаётся</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Запись: {done} из {total}</translation>
    </message>
    <message>
        <source>You said that it is the same picture, so it is not proposed for the trash.</source>
        <translation>Вы сказали, что это та же картинка, поэтому оно не предлагается для корзины.</translation>
    </message>
    <message>
        <source>a copyright notice</source>
        <translation>сведения об авторских правах</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>карта глубины</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>цветная метка</translation>
    </message>
    <message>
        <source>a motion video</source>
        <translation>видео движения</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>часть файла повреждена</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>a rule chose it</source>
        <translation>его выбрало правило</translation>
    </message>
    <message>
        <source>a wider range of colours</source>
        <translation>более широкий охват цветов</translation>
    </message>
    <message>
        <source>an HDR gain map</source>
        <translation>карта усиления HDR</translation>
    </message>
    <message>
        <source>another number of frames</source>
        <translation>другое число кадров</translation>
    </message>
    <message>
        <source>another number of pages</source>
        <translation>другое число страниц</translation>
    </message>
    <message>
        <source>background blurred</source>
        <translation>фон размыт</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>лучшее качество</translation>
    </message>
    <message>
        <source>biggest file</source>
        <translation>самый большой файл</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>размыто</translation>
    </message>
    <message>
        <source>border</source>
        <translation>рамка</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>светлее на</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>яркость</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>камера</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>время съёмки</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>бесспорно</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>colour +</source>
        <translation>цвет +</translation>
    </message>
    <message>
        <source>colour −</source>
        <translation>цвет −</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>контраст</translation>
    </message>
    <message>
        <source>contrast +</source>
        <translation>контраст +</translation>
    </message>
    <message>
        <source>contrast −</source>
        <translation>контраст −</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>авторские права</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>кадрировано</translation>
    </message>
    <message>
        <source>crop {share}</source>
        <translation>кадр {share}</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>обрезано</translation>
    </message>
    <message>
        <source>cropped to {share} of the picture</source>
        <translation>обрезано до {share} картинки</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>темнее на</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>карта глубины</translation>
    </message>
    <message>
        <source>different</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>drawn on</source>
        <translation>дорисовано</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>встроено</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>увеличено</translation>
    </message>
    <message>
        <source>enlarged to {share} without more detail</source>
        <translation>увеличено до {share} без новых деталей</translation>
    </message>
    <message>
        <source>enlarged {share}</source>
        <translation>увеличено {share}</translation>
    </message>
    <message>
        <source>fewer colours</source>
        <translation>меньше цветов</translation>
    </message>
    <message>
        <source>fine detail was smoothed away</source>
        <translation>мелкие детали сглажены</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>первое по имени</translation>
    </message>
    <message>
        <source>float</source>
        <translation>плавающая точка</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>серое</translation>
    </message>
    <message>
        <source>has a file beside it</source>
        <translation>рядом есть файл</translation>
    </message>
    <message>
        <source>has embedded extras</source>
        <translation>есть встроенные данные</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>содержит всё, что есть в других</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>одинаковое</translation>
    </message>
    <message>
        <source>its drive is here and not read-only</source>
        <translation>его диск доступен для записи</translation>
    </message>
    <message>
        <source>label</source>
        <translation>цветная метка</translation>
    </message>
    <message>
        <source>largest picture</source>
        <translation>самая большая картинка</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>слои</translation>
    </message>
    <message>
        <source>less</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>менее резкое</translation>
    </message>
    <message>
        <source>light and dark were exchanged</source>
        <translation>светлое и тёмное поменяли местами</translation>
    </message>
    <message>
        <source>light in floating point</source>
        <translation>свет с плавающей точкой</translation>
    </message>
    <message>
        <source>light was changed in places</source>
        <translation>свет изменён местами</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>local light</source>
        <translation>местный свет</translation>
    </message>
    <message>
        <source>location</source>
        <translation>название места</translation>
    </message>
    <message>
        <source>lost metadata such as date or place</source>
        <translation>потеряны метаданные, например дата или место</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>отражено</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>most metadata</source>
        <translation>больше всего метаданных</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>движение</translation>
    </message>
    <message>
        <source>moving picture</source>
        <translation>движущаяся картинка</translation>
    </message>
    <message>
        <source>named by a camera</source>
        <translation>имя дала камера</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>негатив</translation>
    </message>
    <message>
        <source>no GPS</source>
        <translation>без GPS</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>без метаданных</translation>
    </message>
    <message>
        <source>no motion</source>
        <translation>без движения</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>с шумом</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>не повреждено</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>самый старый файл</translation>
    </message>
    <message>
        <source>original format</source>
        <translation>исходный формат</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>другой формат</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>пересвечено</translation>
    </message>
    <message>
        <source>panorama</source>
        <translation>панорама</translation>
    </message>
    <message>
        <source>perhaps more</source>
        <translation>возможно, больше</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>перспектива</translation>
    </message>
    <message>
        <source>plainest name</source>
        <translation>самое простое имя</translation>
    </message>
    <message>
        <source>preferred folder</source>
        <translation>предпочтительная папка</translation>
    </message>
    <message>
        <source>protected folder</source>
        <translation>защищённая папка</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>перекрашено</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>пережато</translation>
    </message>
    <message>
        <source>reduced to few colours</source>
        <translation>сведено к немногим цветам</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>уменьшено</translation>
    </message>
    <message>
        <source>resized to {share} of the width</source>
        <translation>уменьшено до {share} ширины</translation>
    </message>
    <message>
        <source>saved as {format}</source>
        <translation>сохранено как {format}</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>снимок экрана</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>sharpened</source>
        <translation>резкость усилена</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>самое резкое</translation>
    </message>
    <message>
        <source>shown on a screen or page</source>
        <translation>показано на экране или странице</translation>
    </message>
    <message>
        <source>shows more of the scene</source>
        <translation>показывает больше сцены</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>похожее</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>сглажено</translation>
    </message>
    <message>
        <source>something that Twinless did not look at</source>
        <translation>что-то, на что Twinless не смотрел</translation>
    </message>
    <message>
        <source>something that Twinless does not know</source>
        <translation>что-то, чего Twinless не знает</translation>
    </message>
    <message>
        <source>something was drawn on it</source>
        <translation>сверху что-то нарисовано</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>stands upright</source>
        <translation>стоит прямо</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>выровнено</translation>
    </message>
    <message>
        <source>straightened {degrees}°</source>
        <translation>выровнено {degrees}°</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>растянуто</translation>
    </message>
    <message>
        <source>text on it</source>
        <translation>с надписью</translation>
    </message>
    <message>
        <source>text was written on it</source>
        <translation>сверху написан текст</translation>
    </message>
    <message>
        <source>the background was blurred</source>
        <translation>фон был размыт</translation>
    </message>
    <message>
        <source>the camera&apos;s name</source>
        <translation>название камеры</translation>
    </message>
    <message>
        <source>the capture time</source>
        <translation>время съёмки</translation>
    </message>
    <message>
        <source>the colours of a part were changed</source>
        <translation>изменены цвета части</translation>
    </message>
    <message>
        <source>the corners were made darker</source>
        <translation>углы затемнены</translation>
    </message>
    <message>
        <source>the name of its creator</source>
        <translation>имя автора</translation>
    </message>
    <message>
        <source>the name of its location</source>
        <translation>название места</translation>
    </message>
    <message numerus="yes">
        <source>the names of %Ln people</source>
        <translation>
            <numerusform>имя %Ln человека</numerusform>
            <numerusform>имена %Ln человек</numerusform>
            <numerusform>имена %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>the perspective was changed</source>
        <translation>перспектива изменена</translation>
    </message>
    <message>
        <source>the place (GPS)</source>
        <translation>место (GPS)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>the settings of its development</source>
        <translation>настройки проявки</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>тонировано</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>слишком тёмное</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>прозрачность</translation>
    </message>
    <message>
        <source>trashed before</source>
        <translation>уже убиралось</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>повёрнуто</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <translation>повёрнуто {degrees}°</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>не изменялось</translation>
    </message>
    <message>
        <source>unknown data</source>
        <translation>неизвестные данные</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>очень вероятно</translation>
    </message>
    <message>
        <source>vignette</source>
        <translation>виньетка</translation>
    </message>
    <message>
        <source>what makes it a panorama</source>
        <translation>то, что делает его панорамой</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>баланс белого</translation>
    </message>
    <message>
        <source>wide colours</source>
        <translation>широкий охват</translation>
    </message>
    <message>
        <source>with edit</source>
        <translation>с правкой</translation>
    </message>
    <message>
        <source>with sidecar</source>
        <translation>с файлом данных</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>без цвета</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>его выбрали вы</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° в. д.</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° с. ш.</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° ю. ш.</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° з. д.</translation>
    </message>
    <message>
        <source>{format}, {dimensions}, {size}</source>
        <translation>{format}, {dimensions}, {size}</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}, {longitude}</translation>
    </message>
    <message>
        <source>{name}. {relation} {outcome}. {dimensions}, {size}. Group {position} of {groups}.</source>
        <translation>{name}. {relation} {outcome}. {dimensions}, {size}. Группа {position} из {groups}.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{photo} It is what you look for.</source>
        <translation>{photo} Это искомое фото.</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/с</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>можно убрать {size}</translation>
    </message>
    <message>
        <source>{size} · E opens</source>
        <translation>{size} · E открывает</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
</TS>
