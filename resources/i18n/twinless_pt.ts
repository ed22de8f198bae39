<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Twinless</source>
        <translation>Sobre o Twinless</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Finds the photos you have more than once. Nothing leaves this computer.</source>
        <translation>Acha as fotos que você tem mais de uma vez. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Salvar registro…</translation>
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
        <translation>Aceitar e continuar</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>All others of the group that may go to the trash go.</source>
        <translation>Todas as outras do grupo que podem ir para a lixeira vão.</translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Propor também versões editadas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Doubtful groups, least sure first</source>
        <translation>Grupos duvidosos, os menos seguros primeiro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Seguir a proposta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group together</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Groups as a table</source>
        <translation>Grupos como tabela</translation>
    </message>
    <message>
        <source>Groups of which a match is not certain. The queue ends when none is left.</source>
        <translation>Grupos com uma correspondência que não é certa. A lista termina quando não resta nenhum.</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Fotos idênticas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep all of the group</source>
        <translation>Manter o grupo inteiro</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Manter só esta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imagens maiores</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Procurar mudanças</translation>
    </message>
    <message>
        <source>Make this the keeper</source>
        <translation>Manter esta</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Manter esta no lugar da atual, que sai</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>Mover para a lixeira…</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Próximo grupo</translation>
    </message>
    <message>
        <source>Not a duplicate of anything</source>
        <translation>Não é duplicata de nenhuma</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Não são duplicatas</translation>
    </message>
    <message>
        <source>Nothing of the group goes to the trash.</source>
        <translation>Nada do grupo vai para a lixeira.</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Abrir no visualizador padrão</translation>
    </message>
    <message>
        <source>Open or fold a large group</source>
        <translation>Abrir ou recolher um grupo grande</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar a indexação</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures of the usual size</source>
        <translation>Imagens no tamanho normal</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Pastas recentes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo a decision</source>
        <translation>Refazer uma decisão</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Refazer: {step}</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Procurar por nome</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Fotos semelhantes</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imagens menores</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>Parar a indexação</translation>
    </message>
    <message>
        <source>The groups of the selected photos show one picture, and become one group.</source>
        <translation>Os grupos das fotos selecionadas mostram uma imagem e passam a ser um só grupo.</translation>
    </message>
    <message>
        <source>The photos of the group are no duplicates of each other. Where photos other than the kept one are selected, each of them is no duplicate of anything, now or later.</source>
        <translation>As fotos do grupo não são duplicatas umas das outras. Se houver fotos selecionadas além da mantida, nenhuma delas é duplicata de outra foto, nem agora nem depois.</translation>
    </message>
    <message>
        <source>The selected photos are no duplicates of the rest of the group; they may be of each other.</source>
        <translation>As fotos selecionadas não são duplicatas do resto do grupo; entre si, podem ser.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Para a lixeira</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo a decision</source>
        <translation>Desfazer uma decisão</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Desfazer e limpeza</translation>
    </message>
    <message>
        <source>Undo the last clean-up</source>
        <translation>Desfazer a última limpeza</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Desfazer: {step}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>What is shown for this group holds; it counts as reviewed.</source>
        <translation>O que se mostra para este grupo vale; ele conta como revisto.</translation>
    </message>
    <message>
        <source>What you decided about the group is taken back.</source>
        <translation>O que você decidiu sobre o grupo é desfeito.</translation>
    </message>
</context>
<context>
    <name>AddonControls</name>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Add-ons (*.zip)</source>
        <translation>Complementos (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file with the add-on</source>
        <translation>Escolha o arquivo com o complemento</translation>
    </message>
    <message>
        <source>Download it ({size})</source>
        <translation>Baixar ({size})</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>It is in use, and goes when Twinless is started next.</source>
        <translation>Está em uso e será removido na próxima vez que o Twinless for iniciado.</translation>
    </message>
    <message>
        <source>It is installed, and used from the next scan on.</source>
        <translation>Está instalado e será usado a partir da próxima análise.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Foi removido.</translation>
    </message>
    <message>
        <source>It was stopped. What came so far is kept, so that it can go on from there.</source>
        <translation>Foi interrompido. O que chegou até agora fica guardado, para continuar daí.</translation>
    </message>
    <message>
        <source>Reading the file… {done} of {total}</source>
        <translation>Lendo o arquivo… {done} de {total}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the add-on?</source>
        <translation>Remover o complemento?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Usar um arquivo…</translation>
    </message>
    <message>
        <source>Twinless then computes on the processor, with its own model. What it knows of your photos stays. To use a graphics processor or the ImageNet model later, the add-on must be fetched again.</source>
        <translation>O Twinless passa então a calcular no processador, com o seu próprio modelo. O que ele sabe das suas fotos fica. Para usar depois um processador gráfico ou o modelo ImageNet, o complemento terá de ser obtido de novo.</translation>
    </message>
    <message>
        <source>Unpacking… {done} of {total}</source>
        <translation>Descompactando… {done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Start with the usual settings</source>
        <translation>Iniciar com as configurações normais</translation>
    </message>
    <message>
        <source>{problem}

You can mend the file, or start with the usual settings; it is kept as {file}.</source>
        <translation>{problem}

Você pode corrigir o arquivo ou iniciar com as configurações normais; o arquivo é guardado como {file}.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%Ln other sidecars</source>
        <translation>
            <numerusform>%Ln outro arquivo sidecar</numerusform>
            <numerusform>%Ln outros arquivos sidecar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln outra</numerusform>
            <numerusform>%Ln outras</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by a rule of yours</source>
        <translation>Decididas por uma regra sua</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Decididas por você</translation>
    </message>
    <message>
        <source>Edited versions of a photo that stays</source>
        <translation>Versões editadas de uma foto que fica</translation>
    </message>
    <message>
        <source>Edited versions that were cleaned up before and came back</source>
        <translation>Versões editadas que já saíram em uma limpeza e voltaram</translation>
    </message>
    <message>
        <source>Identical: the same bytes as a photo that stays</source>
        <translation>Idênticas: os mesmos bytes de uma foto que fica</translation>
    </message>
    <message>
        <source>Redundant copies</source>
        <translation>Cópias redundantes</translation>
    </message>
    <message>
        <source>Redundant copies: {edits}</source>
        <translation>Cópias redundantes: {edits}</translation>
    </message>
    <message>
        <source>Whole groups, of which nothing is kept</source>
        <translation>Grupos inteiros, dos quais nada é mantido</translation>
    </message>
    <message>
        <source>in another format</source>
        <translation>em outro formato</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>recomprimidas</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>menores</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>sem metadados</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>If you stop, what has gone can be undone, and the rest stays in its place.</source>
        <translation>Se você parar, o que já foi pode ser desfeito, e o resto fica no lugar.</translation>
    </message>
    <message>
        <source>If you stop, what is back stays back, and the rest waits.</source>
        <translation>Se você parar, o que voltou fica onde está, e o resto espera.</translation>
    </message>
    <message>
        <source>Moving photos to the folder</source>
        <translation>Movendo fotos para a pasta</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Movendo fotos para a lixeira</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>Devolvendo fotos ao lugar</translation>
    </message>
    <message>
        <source>Replacing photos by links</source>
        <translation>Substituindo fotos por links</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Back to the groups</source>
        <translation>Voltar aos grupos</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Hold to see the other in the keeper&apos;s place</source>
        <translation>Segure para ver a outra no lugar da mantida</translation>
    </message>
    <message>
        <source>Keep only this one of the group</source>
        <translation>Manter só esta do grupo</translation>
    </message>
    <message>
        <source>Keep or trash; held, go through the group in place</source>
        <translation>Manter ou lixeira; segurando, percorrer o grupo no lugar</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Manter esta no lugar da atual, que sai</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Mover juntas</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Próximo grupo</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Próxima foto</translation>
    </message>
    <message>
        <source>Outline what both show</source>
        <translation>Contornar o que ambas mostram</translation>
    </message>
    <message>
        <source>Pixels one to one, or all of it</source>
        <translation>Pixels um a um ou foto inteira</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Sharpest shots first</source>
        <translation>Primeiro as fotos mais nítidas</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar inteira</translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation>Mostrar tudo o que se sabe</translation>
    </message>
    <message>
        <source>Show four photos</source>
        <translation>Mostrar quatro fotos</translation>
    </message>
    <message>
        <source>Show one photo alone</source>
        <translation>Mostrar uma foto só</translation>
    </message>
    <message>
        <source>Show three photos</source>
        <translation>Mostrar três fotos</translation>
    </message>
    <message>
        <source>Show two photos</source>
        <translation>Mostrar duas fotos</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Mostrar onde diferem</translation>
    </message>
    <message>
        <source>Turn as the keeper</source>
        <translation>Girar como a mantida</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
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
        <translation>Esta é a primeira foto.</translation>
    </message>
    <message>
        <source>This is the last photo of the group.</source>
        <translation>Esta é a última foto do grupo.</translation>
    </message>
    <message>
        <source>{title}  ·  photo {n} of {total}</source>
        <translation>{title}  ·  foto {n} de {total}</translation>
    </message>
</context>
<context>
    <name>ComputingSection</name>
    <message>
        <source>Add-on: PyTorch</source>
        <translation>Complemento: PyTorch</translation>
    </message>
    <message>
        <source>Apple graphics processor</source>
        <translation>Processador gráfico da Apple</translation>
    </message>
    <message>
        <source>At the next scan, all photos are described again. What you decided stays.</source>
        <translation>Na próxima análise, todas as fotos são descritas de novo. O que você decidiu continua valendo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file with the weights</source>
        <translation>Escolha o arquivo com os pesos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Download it (98 MB)</source>
        <translation>Baixar (98 MB)</translation>
    </message>
    <message>
        <source>Graphics processors and the ImageNet model need it. It is fetched only when you say so, from where PyTorch is published, and what is not exactly as expected is refused.</source>
        <translation>Os processadores gráficos e o modelo ImageNet precisam dele. Só é obtido quando você mandar, de onde o PyTorch é publicado, e o que não for exatamente como esperado é recusado.</translation>
    </message>
    <message>
        <source>ImageNet, made for naming things</source>
        <translation>ImageNet, feito para dar nome às coisas</translation>
    </message>
    <message>
        <source>Its weights are not on this computer yet.</source>
        <translation>Os pesos dele ainda não estão neste computador.</translation>
    </message>
    <message>
        <source>Makes of each photo what it is compared by. With another one, all photos are described again.</source>
        <translation>Extrai de cada foto aquilo pelo que ela é comparada. Com outro modelo, todas as fotos são descritas de novo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modelo e dispositivo</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Placa de vídeo NVIDIA</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Usar um arquivo…</translation>
    </message>
    <message>
        <source>The download was stopped; nothing was kept.</source>
        <translation>O download foi interrompido; nada foi guardado.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>O mais rápido que houver</translation>
    </message>
    <message>
        <source>Twinless’s own, made for finding copies</source>
        <translation>O próprio do Twinless, feito para encontrar cópias</translation>
    </message>
    <message>
        <source>Weights (*.pth)</source>
        <translation>Pesos (*.pth)</translation>
    </message>
    <message>
        <source>What the model runs on; only what this computer has is listed. Counts from the next scan.</source>
        <translation>Onde o modelo é executado; só aparece o que este computador tem. Vale a partir da próxima análise.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait and stay marked.</source>
        <translation>
            <numerusform>%Ln foto espera e continua marcada.</numerusform>
            <numerusform>%Ln fotos esperam e continuam marcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln groups as a whole; nothing of them would be kept.</source>
        <translation>
            <numerusform>Mover também %Ln grupo inteiro; nada dele seria mantido.</numerusform>
            <numerusform>Mover também %Ln grupos inteiros; nada deles seria mantido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos that a rule chose and that you never looked at.</source>
        <translation>
            <numerusform>Mover também %Ln foto que uma regra escolheu e que você nunca olhou.</numerusform>
            <numerusform>Mover também %Ln fotos que uma regra escolheu e que você nunca olhou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos whose drive has no working trash, to the folder {place} there.</source>
        <translation>
            <numerusform>Mover também %Ln foto cuja unidade não tem lixeira que funcione, para a pasta {place} de lá.</numerusform>
            <numerusform>Mover também %Ln fotos cuja unidade não tem lixeira que funcione, para a pasta {place} de lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to a folder?</source>
        <translation>
            <numerusform>Mover %Ln foto ({files} arquivos) para uma pasta?</numerusform>
            <numerusform>Mover %Ln fotos ({files} arquivos) para uma pasta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to the trash?</source>
        <translation>
            <numerusform>Mover %Ln foto ({files} arquivos) para a lixeira?</numerusform>
            <numerusform>Mover %Ln fotos ({files} arquivos) para a lixeira?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to a folder?</source>
        <translation>
            <numerusform>Mover %Ln foto para uma pasta?</numerusform>
            <numerusform>Mover %Ln fotos para uma pasta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the folder</source>
        <translation>
            <numerusform>Mover %Ln foto para a pasta</numerusform>
            <numerusform>Mover %Ln fotos para a pasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash</source>
        <translation>
            <numerusform>Mover %Ln foto para a lixeira</numerusform>
            <numerusform>Mover %Ln fotos para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>Mover %Ln foto para a lixeira?</numerusform>
            <numerusform>Mover %Ln fotos para a lixeira?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Nada sairia agora.</translation>
    </message>
    <message>
        <source>Only photos of the groups that are shown now</source>
        <translation>Só fotos dos grupos mostrados agora</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos ({files} files) by hard links?</source>
        <translation>
            <numerusform>Substituir %Ln foto ({files} arquivos) por hard links?</numerusform>
            <numerusform>Substituir %Ln fotos ({files} arquivos) por hard links?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by hard links?</source>
        <translation>
            <numerusform>Substituir %Ln foto por um hard link?</numerusform>
            <numerusform>Substituir %Ln fotos por hard links?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by links</source>
        <translation>
            <numerusform>Substituir %Ln foto por um link</numerusform>
            <numerusform>Substituir %Ln fotos por links</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for a copy in the trash {place}: {needed} are needed, {free} are free.</source>
        <translation>Não há espaço para uma cópia na lixeira {place}: são necessários {needed}, há {free} livres.</translation>
    </message>
    <message>
        <source>What cannot be brought over, and stays</source>
        <translation>O que não pode ser transferido e fica</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>O que sai e o que fica</translation>
    </message>
    <message>
        <source>What is written beside kept photos</source>
        <translation>O que é gravado junto às fotos mantidas</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>O que fica, e por quê</translation>
    </message>
    <message>
        <source>Why they go</source>
        <translation>Por que saem</translation>
    </message>
    <message numerus="yes">
        <source>Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.</source>
        <translation>
            <numerusform>Gravar textos, lugares e datas em arquivos sidecar junto às fotos mantidas; assim pode sair mais %Ln foto.</numerusform>
            <numerusform>Gravar textos, lugares e datas em arquivos sidecar junto às fotos mantidas; assim podem sair mais %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} can be won. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>Podem ser liberados {size}. Cada foto é verificada mais uma vez logo antes de sair, e você pode desfazer tudo.</translation>
    </message>
    <message>
        <source>{size} in all. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>{size} ao todo. Cada foto é verificada mais uma vez logo antes de sair, e você pode desfazer tudo.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day, a month or a year; empty for any. Up and Down change it.</source>
        <translation>Um dia, um mês ou um ano; vazio para qualquer um. As setas para cima e para baixo mudam o valor.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Escolher em um calendário</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>qualquer dia</translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message numerus="yes">
        <source>%Ln photos are left alone: protected, away, or with files that others share.</source>
        <translation>
            <numerusform>%Ln foto fica como está: protegida, sem conexão ou com arquivos que outras compartilham.</numerusform>
            <numerusform>%Ln fotos ficam como estão: protegidas, sem conexão ou com arquivos que outras compartilham.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no duplicates of anything</source>
        <translation>
            <numerusform>%Ln foto não é duplicata de nenhuma</numerusform>
            <numerusform>%Ln fotos não são duplicatas de nenhuma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos follow the proposal</source>
        <translation>
            <numerusform>%Ln foto segue a proposta</numerusform>
            <numerusform>%Ln fotos seguem a proposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Manter %Ln foto</numerusform>
            <numerusform>Manter %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only one</source>
        <translation>Manter só uma</translation>
    </message>
    <message>
        <source>Make keeper</source>
        <translation>Trocar a mantida</translation>
    </message>
    <message>
        <source>Merge groups</source>
        <translation>Unir grupos</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Não são duplicatas</translation>
    </message>
    <message>
        <source>Split the group</source>
        <translation>Dividir o grupo</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos</source>
        <translation>
            <numerusform>%Ln foto para a lixeira</numerusform>
            <numerusform>%Ln fotos para a lixeira</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed; an undo puts them back.</source>
        <translation>
            <numerusform>%Ln pasta vazia foi removida; desfazer a devolve.</numerusform>
            <numerusform>%Ln pastas vazias foram removidas; desfazer as devolve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>Não foi possível devolver %Ln arquivo</numerusform>
            <numerusform>Não foi possível devolver %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are back where they were.</source>
        <translation>
            <numerusform>%Ln delas está de volta onde estava.</numerusform>
            <numerusform>%Ln delas estão de volta onde estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln foto está de volta onde estava</numerusform>
            <numerusform>%Ln fotos estão de volta onde estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are links now</source>
        <translation>
            <numerusform>%Ln foto agora é um link</numerusform>
            <numerusform>%Ln fotos agora são links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos got another name, since theirs was taken.</source>
        <translation>
            <numerusform>%Ln foto recebeu outro nome, porque o dela estava ocupado.</numerusform>
            <numerusform>%Ln fotos receberam outro nome, porque o delas estava ocupado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to quarantine</source>
        <translation>
            <numerusform>%Ln foto movida para a quarentena</numerusform>
            <numerusform>%Ln fotos movidas para a quarentena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the folder</source>
        <translation>
            <numerusform>%Ln foto movida para a pasta</numerusform>
            <numerusform>%Ln fotos movidas para a pasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the trash</source>
        <translation>
            <numerusform>%Ln foto movida para a lixeira</numerusform>
            <numerusform>%Ln fotos movidas para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone</source>
        <translation>
            <numerusform>%Ln foto foi deixada como estava</numerusform>
            <numerusform>%Ln fotos foram deixadas como estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>%Ln arquivo sidecar foi gravado junto a fotos mantidas.</numerusform>
            <numerusform>%Ln arquivos sidecar foram gravados junto a fotos mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Voltar aos grupos</translation>
    </message>
    <message>
        <source>Every photo is still in its place.</source>
        <translation>Todas as fotos continuam no lugar.</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nada foi movido</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Nada foi devolvido</translation>
    </message>
    <message>
        <source>Photos and reasons</source>
        <translation>Fotos e motivos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln empty folders</source>
        <translation>
            <numerusform>Remover %Ln pasta vazia</numerusform>
            <numerusform>Remover %Ln pastas vazias</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Use a quarantine folder on that drive…</source>
        <translation>Usar uma pasta de quarentena nessa unidade…</translation>
    </message>
    <message>
        <source>You stopped it; the rest can still be put back.</source>
        <translation>Você parou; o resto ainda pode ser devolvido.</translation>
    </message>
    <message>
        <source>You stopped it; the rest is still in its place.</source>
        <translation>Você parou; o resto continua no lugar.</translation>
    </message>
    <message>
        <source>{size} are free now. Each link leads to the kept photo. You can take all of it back.</source>
        <translation>{size} estão livres agora. Cada link leva à foto mantida. Você pode desfazer tudo.</translation>
    </message>
    <message>
        <source>{size} are free once the trash is emptied. Until then you can take all of it back.</source>
        <translation>{size} serão liberados quando a lixeira for esvaziada. Até lá, você pode recuperar tudo.</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine folder of that drive. You can take all of it back.</source>
        <translation>{size} estão na pasta de quarentena dessa unidade. Você pode recuperar tudo.</translation>
    </message>
    <message>
        <source>{size} lie in {folder}. You can take all of it back.</source>
        <translation>{size} estão em {folder}. Você pode desfazer tudo.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… e mais %Ln.</numerusform>
            <numerusform>… e mais %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose a folder. Twinless finds copies, even resized, cropped or edited ones, shows why they match and which to keep. Nothing is moved before you say so, and nothing leaves this computer.</source>
        <translation>Escolha uma pasta. O Twinless encontra cópias, mesmo redimensionadas, cortadas ou editadas, mostra por que combinam e qual manter. Nada é movido antes que você mande, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Encontre as fotos que você tem mais de uma vez</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Pastas recentes</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>ou solte pastas aqui</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Dados (*.json)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>If you stop now, no report is written, and an older one of that name stays.</source>
        <translation>Se você parar agora, nenhum relatório é gravado, e um anterior com esse nome permanece.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>O relatório foi gravado</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>O relatório não foi gravado</translation>
    </message>
    <message>
        <source>The system has no program for this report.</source>
        <translation>O sistema não tem programa para este relatório.</translation>
    </message>
    <message>
        <source>Web page with pictures (*.html)</source>
        <translation>Página da web com imagens (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Não foi possível gravar {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} holds {groups}.</source>
        <translation>{file} contém {groups}.</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Keep only this one of the group (O)</source>
        <translation>Manter só esta do grupo (O)</translation>
    </message>
    <message>
        <source>Keep this photo (K)</source>
        <translation>Manter esta foto (K)</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes (M)</source>
        <translation>Manter esta no lugar da atual, que sai (M)</translation>
    </message>
    <message>
        <source>Move this photo to the trash (Del)</source>
        <translation>Mover esta foto para a lixeira (Del)</translation>
    </message>
    <message>
        <source>The keeper of this group</source>
        <translation>A foto mantida deste grupo</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of these photos</source>
        <translation>O que se sabe destas fotos</translation>
    </message>
</context>
<context>
    <name>FateButton</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>All photos of the group</source>
        <translation>Todas as fotos do grupo</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Só duvidosos</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editadas</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Groups of which a match is very likely or likely, but not certain; the least sure come first.</source>
        <translation>Grupos com uma correspondência muito provável ou provável, mas não certa; os menos seguros vêm primeiro.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Ainda não revisadas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of a photo</source>
        <translation>Tamanho de uma foto</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Data da foto</translation>
    </message>
    <message>
        <source>Taken on this day or before</source>
        <translation>Tiradas neste dia ou antes</translation>
    </message>
    <message>
        <source>Taken on this day or later</source>
        <translation>Tiradas neste dia ou depois</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>qualquer tamanho</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>from {size}</source>
        <translation>a partir de {size}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>até {size}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write 2019, 2019-05 or {example}.</source>
        <translation>“{typed}” não é uma data. Escreva 2019, 2019-05 ou {example}.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln foto encontrada</numerusform>
            <numerusform>%Ln fotos encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Escolher outra imagem…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Find this picture</source>
        <translation>Procurar esta imagem</translation>
    </message>
    <message>
        <source>Looking for the picture</source>
        <translation>Procurando a imagem</translation>
    </message>
    <message>
        <source>Looking for this picture…</source>
        <translation>Procurando esta imagem…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photos is this picture or resembles it.</source>
        <translation>
            <numerusform>De %Ln foto, nenhuma é esta imagem nem se parece com ela.</numerusform>
            <numerusform>Nenhuma das %Ln fotos é esta imagem nem se parece com ela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Não está na biblioteca</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Nada foi indexado ainda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Abrir no visualizador padrão</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet cannot be found; look again later.</source>
        <translation>Fotos que ainda não foram indexadas não podem ser encontradas; procure de novo mais tarde.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>Mostrar o grupo dela</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>O sistema não tem visualizador para esta foto, ou a foto não está acessível.</translation>
    </message>
    <message>
        <source>This photo stands in no group.</source>
        <translation>Esta foto não está em nenhum grupo.</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Não foi possível ler esta imagem</translation>
    </message>
    <message>
        <source>Twinless looks among the photos that it knows. Add a folder with photos first.</source>
        <translation>O Twinless procura entre as fotos que conhece. Adicione primeiro uma pasta com fotos.</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a picture to look for</source>
        <translation>Escolha uma imagem para procurar</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imagens ({patterns})</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Escolha uma pasta com fotos</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>Esquecer esta pasta?</translation>
    </message>
    <message>
        <source>Only groups with a photo in {folder} are shown.</source>
        <translation>Só são mostrados grupos com uma foto em {folder}.</translation>
    </message>
    <message>
        <source>Photos in {folder} are compared and never trashed.</source>
        <translation>As fotos em {folder} são comparadas e nunca vão para a lixeira.</translation>
    </message>
    <message>
        <source>The system has no file manager for this folder, or the folder is away.</source>
        <translation>O sistema não tem gerenciador de arquivos para esta pasta, ou a pasta não está acessível.</translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Agora é uma regra; está em Regras. Desfazer reverte.</translation>
    </message>
    <message>
        <source>This is no rule any more. Undo takes it back.</source>
        <translation>Já não é uma regra. Desfazer reverte.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. The photos themselves stay where they are.</source>
        <translation>O Twinless esquece o que aprendeu sobre as fotos em {folder}, inclusive suas decisões. As fotos ficam onde estão.</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln arquivo danificado ou ilegível</numerusform>
            <numerusform>%Ln arquivos danificados ou ilegíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Propor também versões editadas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Esquecer esta pasta…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Procurar mudanças</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Ver no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>They go only if you say so.</source>
        <translation>Elas só saem se você disser.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Photos that were found</source>
        <translation>Fotos encontradas</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Only the other photos of each group, all in one order.</source>
        <translation>Só as outras fotos de cada grupo, todas em uma mesma ordem.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Só o que difere</translation>
    </message>
    <message>
        <source>Selects photos of all groups by a rule, to keep or trash them with a key.</source>
        <translation>Seleciona fotos de todos os grupos por uma regra, para mantê-las ou mandá-las para a lixeira com uma tecla.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Selecionar…</translation>
    </message>
    <message>
        <source>Values are told as differences to the kept photo; equal ones are not.</source>
        <translation>Os valores são dados como diferenças em relação à foto mantida; os iguais não aparecem.</translation>
    </message>
    <message>
        <source>Without kept photos</source>
        <translation>Sem fotos mantidas</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of photos</source>
        <translation>Grupos de fotos</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>A accepts what is shown for a group, and goes on.</source>
        <translation>A aceita o que se mostra para um grupo e continua.</translation>
    </message>
    <message>
        <source>A click marks a photo for the trash, or keeps it.</source>
        <translation>Um clique marca uma foto para a lixeira ou a mantém.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clique</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter compares photos, large and side by side.</source>
        <translation>Enter compara fotos, grandes e lado a lado.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>Não foi possível devolver %Ln arquivo</numerusform>
            <numerusform>Não foi possível devolver %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln foto está de volta onde estava</numerusform>
            <numerusform>%Ln fotos estão de volta onde estavam</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Limpezas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was moved away yet.</source>
        <translation>Nada foi movido ainda.</translation>
    </message>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Fotos desta limpeza</translation>
    </message>
    <message>
        <source>Put selected photos back</source>
        <translation>Devolver as fotos selecionadas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Undo this clean-up</source>
        <translation>Desfazer esta limpeza</translation>
    </message>
    <message>
        <source>What you moved away, newest first. Nothing is overwritten when it comes back.</source>
        <translation>O que você moveu, do mais recente ao mais antigo. Nada é sobrescrito quando volta.</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln pasta</numerusform>
            <numerusform>%Ln pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln foto é lida de novo, porque agora o Twinless procura mais nela.</numerusform>
            <numerusform>%Ln fotos são lidas de novo, porque agora o Twinless procura mais nelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln foto foi lida de novo, porque agora o Twinless procura mais nela.</numerusform>
            <numerusform>%Ln fotos foram lidas de novo, porque agora o Twinless procura mais nelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing ended early. What was learnt is kept; F5 goes on from there.</source>
        <translation>A indexação terminou antes do tempo. O que foi aprendido fica; F5 continua daí.</translation>
    </message>
    <message>
        <source>Indexing stopped. What was learnt is kept; F5 goes on from there.</source>
        <translation>A indexação foi interrompida. O que foi aprendido fica; F5 continua daí.</translation>
    </message>
    <message>
        <source>{line} {read}</source>
        <translation>{line} {read}</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>O Twinless examinou {photos}.</translation>
    </message>
    <message>
        <source>{photos} looked through; {folders} away.</source>
        <translation>O Twinless examinou {photos}; sem acesso a {folders}.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>differs from the photo at the left</source>
        <translation>difere da foto à esquerda</translation>
    </message>
    <message>
        <source>not shown by the photo at the left</source>
        <translation>não aparece na foto à esquerda</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Apply rules</source>
        <translation>Aplicar regras</translation>
    </message>
    <message>
        <source>Clean-ups…</source>
        <translation>Limpezas…</translation>
    </message>
    <message>
        <source>No clean-up is left to be undone.</source>
        <translation>Não resta nenhuma limpeza para desfazer.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regras…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Desfazer e limpeza</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Aceitar e seguir</translation>
    </message>
    <message>
        <source>By how many photos a group has.</source>
        <translation>Por quantas fotos um grupo tem.</translation>
    </message>
    <message>
        <source>By how sure it is that the photos of a group match: certain, very likely or likely.</source>
        <translation>Por quão certo é que as fotos de um grupo correspondem: certo, muito provável ou provável.</translation>
    </message>
    <message>
        <source>By the space that is freed by what goes.</source>
        <translation>Pelo espaço que libera o que sai.</translation>
    </message>
    <message>
        <source>By when the kept photo was taken, or changed last where it does not say.</source>
        <translation>Por quando a foto mantida foi tirada ou, se ela não diz, modificada pela última vez.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Decidir de uma vez grupos parecidos</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Quanto as fotos semelhantes devem se parecer</translation>
    </message>
    <message>
        <source>Indexing is paused: more groups may come.</source>
        <translation>A indexação está em pausa: podem vir mais grupos.</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Menos certos primeiro</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Mais fotos primeiro</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Mais espaço primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Ordem dos grupos</translation>
    </message>
    <message>
        <source>Shows what groups have in common, to decide about all of them at once.</source>
        <translation>Mostra o que os grupos têm em comum, para decidir sobre todos de uma vez.</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Mais certos primeiro</translation>
    </message>
    <message>
        <source>What is shown for this group holds; the next one follows (A).</source>
        <translation>Vale o que é mostrado para este grupo; segue o próximo (A).</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln groups shown</source>
        <translation>
            <numerusform>{shown} de %Ln grupo mostrado</numerusform>
            <numerusform>{shown} de %Ln grupos mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>A text file with the versions of Twinless and its parts, the settings and what happened lately. It holds no names of folders or photos. Nothing is sent; attach it to a report of a fault yourself.</source>
        <translation>Um arquivo de texto com as versões do Twinless e de seus componentes, as configurações e o que aconteceu ultimamente. Não contém nomes de pastas nem de fotos. Nada é enviado; anexe-o você mesmo a um relato de erro.</translation>
    </message>
    <message>
        <source>Also name my folders, exclusions and server</source>
        <translation>Incluir também minhas pastas, exclusões e servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Salvar log…</translation>
    </message>
    <message>
        <source>Save the log?</source>
        <translation>Salvar o log?</translation>
    </message>
</context>
<context>
    <name>LogSaving</name>
    <message>
        <source>Save log</source>
        <translation>Salvar log</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation>O log foi salvo.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Of the window, the command line and reports. Changes at once.</source>
        <translation>Da janela, da linha de comando e dos relatórios. Muda na hora.</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Avisar quando uma análise longa terminar</translation>
    </message>
    <message>
        <source>The colours of the window. Changes at once.</source>
        <translation>As cores da janela. Mudam na hora.</translation>
    </message>
    <message>
        <source>The desktop says so where a scan took over a minute and another window is in front.</source>
        <translation>A área de trabalho avisa quando uma análise levou mais de um minuto e outra janela está na frente.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is nothing to move to the trash now.</source>
        <translation>Não há nada para mover para a lixeira agora.</translation>
    </message>
</context>
<context>
    <name>MenuReasons</name>
    <message>
        <source>Add a folder first.</source>
        <translation>Adicione antes uma pasta.</translation>
    </message>
    <message>
        <source>No scan runs.</source>
        <translation>Nenhuma análise em andamento.</translation>
    </message>
    <message>
        <source>Nothing is hidden by filters.</source>
        <translation>Os filtros não ocultam nada.</translation>
    </message>
    <message>
        <source>Nothing is marked for the trash.</source>
        <translation>Nada está marcado para a lixeira.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Ainda não há grupos.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accept a group</source>
        <translation>Aceitar um grupo</translation>
    </message>
    <message>
        <source>Keep or trash</source>
        <translation>Manter ou lixeira</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Próxima foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>That was the last group.</source>
        <translation>Esse era o último grupo.</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Asks the project’s page for the newest version. Nothing of you or your photos is sent.</source>
        <translation>Pergunta à página do projeto pela versão mais nova. Nada de você ou das suas fotos é enviado.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Procurar versão mais nova</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Procurar uma vez por semana</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <source>Twinless {version} is out: {page}</source>
        <translation>Saiu o Twinless {version}: {page}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Indexing ended early</source>
        <translation>A indexação terminou antes do tempo</translation>
    </message>
    <message>
        <source>Indexing has ended</source>
        <translation>A indexação terminou</translation>
    </message>
    <message>
        <source>What was learnt is kept; Twinless says more in its window.</source>
        <translation>O que foi aprendido fica; o Twinless diz mais em sua janela.</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>O Twinless examinou {photos}.</translation>
    </message>
</context>
<context>
    <name>OverlapDialog</name>
    <message numerus="yes">
        <source>%Ln photos are left alone.</source>
        <translation>
            <numerusform>%Ln foto é deixada como está.</numerusform>
            <numerusform>%Ln fotos são deixadas como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.</source>
        <translation>
            <numerusform>%Ln foto está marcada para a lixeira. Nada se move antes que você mande, e Desfazer tira a marca.</numerusform>
            <numerusform>%Ln fotos estão marcadas para a lixeira. Nada se move antes que você mande, e Desfazer tira as marcas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only here.</source>
        <translation>
            <numerusform>%Ln foto está só aqui.</numerusform>
            <numerusform>%Ln fotos estão só aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from their copy there and stay.</source>
        <translation>
            <numerusform>%Ln foto difere de sua cópia de lá e fica.</numerusform>
            <numerusform>%Ln fotos diferem de suas cópias de lá e ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Comparing photo by photo…</source>
        <translation>Comparando foto por foto…</translation>
    </message>
    <message>
        <source>Comparing the folders</source>
        <translation>Comparando as pastas</translation>
    </message>
    <message>
        <source>Every photo here has a copy there.</source>
        <translation>Cada foto daqui tem uma cópia lá.</translation>
    </message>
    <message>
        <source>Folder overlap</source>
        <translation>Pastas sobrepostas</translation>
    </message>
    <message>
        <source>How much of a folder stands in other folders too, as the same bytes or as a copy that lacks nothing. The lighter part of a bar stands for copies that differ, such as edited versions.</source>
        <translation>Quanto de uma pasta também está em outras, com os mesmos bytes ou como cópia à qual nada falta. A parte mais clara de uma barra representa cópias que diferem, como versões editadas.</translation>
    </message>
    <message>
        <source>No folder holds a good part of another one.</source>
        <translation>Nenhuma pasta contém boa parte de outra.</translation>
    </message>
    <message>
        <source>No overlap</source>
        <translation>Sem sobreposição</translation>
    </message>
    <message>
        <source>Nothing to trash here</source>
        <translation>Nada aqui para a lixeira</translation>
    </message>
    <message>
        <source>Photos that only this folder holds</source>
        <translation>Fotos que só esta pasta contém</translation>
    </message>
    <message>
        <source>Show these groups</source>
        <translation>Mostrar estes grupos</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos that are held there</source>
        <translation>
            <numerusform>%Ln foto que está lá, para a lixeira</numerusform>
            <numerusform>%Ln fotos que estão lá, para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash what the other holds</source>
        <translation>Lixeira para o que a outra contém</translation>
    </message>
    <message>
        <source>What is held there is marked for the trash, {size} in all, and its copies to be kept.</source>
        <translation>O que está lá é marcado para a lixeira, {size} ao todo, e as cópias, para manter.</translation>
    </message>
</context>
<context>
    <name>OverlapTable</name>
    <message>
        <source>Folders that hold the same photos</source>
        <translation>Pastas que contêm as mesmas fotos</translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message numerus="yes">
        <source>Trash %Ln photos of a folder</source>
        <translation>
            <numerusform>%Ln foto de uma pasta para a lixeira</numerusform>
            <numerusform>%Ln fotos de uma pasta para a lixeira</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message numerus="yes">
        <source>%Ln other folders</source>
        <translation>
            <numerusform>mais %Ln pasta</numerusform>
            <numerusform>mais %Ln pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other patterns</source>
        <translation>
            <numerusform>mais %Ln padrão</numerusform>
            <numerusform>mais %Ln padrões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>From which folders</source>
        <translation>De quais pastas</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>With no edit that has a name</source>
        <translation>Sem edição com nome</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>%Ln groups are accepted. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln grupo aceito. Desfazer reverte.</numerusform>
            <numerusform>%Ln grupos aceitos. Desfazer reverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups at random. “Clear filters” shows all again.</source>
        <translation>
            <numerusform>%Ln grupo ao acaso. “Limpar filtros” mostra todos de novo.</numerusform>
            <numerusform>%Ln grupos ao acaso. “Limpar filtros” mostra todos de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln foto fica. Desfazer reverte.</numerusform>
            <numerusform>%Ln fotos ficam. Desfazer reverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln groups</source>
        <translation>
            <numerusform>Aceitar %Ln grupo</numerusform>
            <numerusform>Aceitar %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Decidir de uma vez grupos parecidos</translation>
    </message>
    <message>
        <source>Each of these groups wants a look of its own.</source>
        <translation>Cada um destes grupos precisa ser olhado à parte.</translation>
    </message>
    <message>
        <source>Groups of one pattern. “Clear filters” shows all again.</source>
        <translation>Grupos de um padrão. “Limpar filtros” mostra todos de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Manter %Ln foto</numerusform>
            <numerusform>Manter %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Agora é uma regra; está em Regras. Desfazer reverte.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
</context>
<context>
    <name>PatternsPanel</name>
    <message>
        <source>Accept all (A)</source>
        <translation>Aceitar todos (A)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Voltar aos grupos</translation>
    </message>
    <message>
        <source>By what groups are told apart</source>
        <translation>Pelo que os grupos se distinguem</translation>
    </message>
    <message>
        <source>Groups with the same story, to be decided at once. Groups that you went through are left out.</source>
        <translation>Grupos com a mesma história, para decidir de uma vez. Os grupos já revisados ficam de fora.</translation>
    </message>
    <message>
        <source>How copies differ</source>
        <translation>Como as cópias diferem</translation>
    </message>
    <message>
        <source>Keep all of them (K)</source>
        <translation>Manter todos (K)</translation>
    </message>
    <message>
        <source>Look at 20 at random (R)</source>
        <translation>Olhar 20 ao acaso (R)</translation>
    </message>
    <message>
        <source>Look at all (Enter)</source>
        <translation>Olhar todos (Enter)</translation>
    </message>
    <message>
        <source>Nothing is left to be decided</source>
        <translation>Não resta nada para decidir</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Onde estão</translation>
    </message>
    <message>
        <source>You went through all groups of this kind.</source>
        <translation>Você revisou todos os grupos deste tipo.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates of any photo, now or later.</source>
        <translation>
            <numerusform>%Ln foto não é mais mostrada como duplicata de nenhuma, nem agora nem depois.</numerusform>
            <numerusform>%Ln fotos não são mais mostradas como duplicatas de nenhuma, nem agora nem depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos with the same bytes stay together, and one photo must stay in the group.</source>
        <translation>Fotos com os mesmos bytes ficam juntas, e uma foto precisa ficar no grupo.</translation>
    </message>
    <message>
        <source>Select photos of two or more groups to group them together.</source>
        <translation>Selecione fotos de dois ou mais grupos para agrupá-las.</translation>
    </message>
    <message>
        <source>The photos of this group are no longer shown as duplicates of each other.</source>
        <translation>As fotos deste grupo não são mais mostradas como duplicatas umas das outras.</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>O sistema não tem visualizador para esta foto, ou a foto não está acessível.</translation>
    </message>
    <message>
        <source>These are too many photos to be one picture.</source>
        <translation>São fotos demais para serem uma só imagem.</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>Estas fotos contêm os mesmos bytes; são duplicatas.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Esta é a foto que é mantida.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping after this photo…</source>
        <translation>Parando depois desta foto…</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Edited versions as well</source>
        <translation>Também versões editadas</translation>
    </message>
    <message>
        <source>Groups of similar shots are made anew at once. Copies are not concerned.</source>
        <translation>Os grupos de fotos semelhantes são refeitos na hora. As cópias não mudam.</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Quanto as fotos semelhantes devem se parecer</translation>
    </message>
    <message>
        <source>Identical photos and redundant copies</source>
        <translation>Fotos idênticas e cópias redundantes</translation>
    </message>
    <message>
        <source>Identical photos only</source>
        <translation>Só fotos idênticas</translation>
    </message>
    <message>
        <source>Only where the photo that stayed then is still there, or another one provably holds all of it. It is marked in any case.</source>
        <translation>Só onde a foto que ficou na época ainda existe, ou outra comprovadamente contém tudo dela. Ela é marcada em todo caso.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Propose for the trash</source>
        <translation>Propor para a lixeira</translation>
    </message>
    <message>
        <source>Propose what was cleaned up before and came back</source>
        <translation>Propor o que já saiu em uma limpeza e voltou</translation>
    </message>
    <message>
        <source>Redundant copies hold nothing that the kept photo lacks. Similar shots are never proposed.</source>
        <translation>Cópias redundantes não contêm nada que falte à foto mantida. Fotos semelhantes nunca são propostas.</translation>
    </message>
    <message>
        <source>Trashed before</source>
        <translation>Já esteve na lixeira</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>vagamente</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>muito</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Arquivo %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Examinar:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de arquivo:</translation>
    </message>
</context>
<context>
    <name>ReviewPace</name>
    <message>
        <source>Back to the groups</source>
        <translation>Voltar aos grupos</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>Não resta dúvida</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos os grupos</translation>
    </message>
    <message>
        <source>You went through all groups</source>
        <translation>Você revisou todos os grupos</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln groups are hidden by them.</source>
        <translation>
            <numerusform>%Ln grupo fica oculto por eles.</numerusform>
            <numerusform>%Ln grupos ficam ocultos por eles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>%Ln foto, única em seu gênero.</numerusform>
            <numerusform>%Ln fotos, cada uma única em seu gênero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are certain.</source>
        <translation>
            <numerusform>O único grupo é certo.</numerusform>
            <numerusform>Todos os %Ln grupos são certos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Look for changes” (F5) to go on where indexing stopped.</source>
        <translation>Escolha “Procurar mudanças” (F5) para continuar de onde a indexação parou.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Tudo foi revisado</translation>
    </message>
    <message>
        <source>Groups appear here as soon as the first copies are found. You can go on working meanwhile.</source>
        <translation>Os grupos aparecem aqui assim que as primeiras cópias são encontradas. Enquanto isso, você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>A indexação está em pausa</translation>
    </message>
    <message>
        <source>Looking for twins</source>
        <translation>Procurando gêmeas</translation>
    </message>
    <message>
        <source>No copies were found so far. “Go on” below, or Ctrl+P, looks for more.</source>
        <translation>Nenhuma cópia foi encontrada até agora. “Continuar”, abaixo, ou Ctrl+P procura mais.</translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation>Não há fotos aqui</translation>
    </message>
    <message>
        <source>No twins.</source>
        <translation>Nenhuma gêmea.</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Ainda não examinadas</translation>
    </message>
    <message>
        <source>Nothing agrees with the filters</source>
        <translation>Nada corresponde aos filtros</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <translation>Nada é duvidoso</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nada deste tipo</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos os grupos</translation>
    </message>
    <message>
        <source>The other queues above have groups to look at.</source>
        <translation>As outras filas acima têm grupos para olhar.</translation>
    </message>
    <message>
        <source>These folders hold no picture that Twinless can read.</source>
        <translation>Estas pastas não contêm nenhuma imagem que o Twinless possa ler.</translation>
    </message>
    <message numerus="yes">
        <source>You have been through all %Ln groups.</source>
        <translation>
            <numerusform>Você passou por %Ln grupo, e não há outros.</numerusform>
            <numerusform>Você passou por todos os %Ln grupos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln groups would keep another photo</source>
        <translation>
            <numerusform>%Ln grupo manteria outra foto</numerusform>
            <numerusform>%Ln grupos manteriam outra foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message>
        <source>{groups}; as much would go as now.</source>
        <translation>{groups}; sairia tanto quanto agora.</translation>
    </message>
    <message>
        <source>{groups}; {photos} fewer and {size} less would go.</source>
        <translation>{groups}; sairiam {photos} a menos, {size} a menos.</translation>
    </message>
    <message>
        <source>{groups}; {photos} more and {size} more would go.</source>
        <translation>{groups}; sairiam {photos} a mais, {size} a mais.</translation>
    </message>
    <message>
        <source>{groups}; {total} would go instead of {before}.</source>
        <translation>{groups}; sairiam {total} em vez de {before}.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All groups, from now on</source>
        <translation>Todos os grupos, de agora em diante</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Aplicar as regras</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Aplicar a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder whose photos are rather kept</source>
        <translation>Escolha uma pasta cujas fotos devem ser mantidas de preferência</translation>
    </message>
    <message>
        <source>Clear out</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folders that are cleared out</source>
        <translation>Pastas a esvaziar</translation>
    </message>
    <message>
        <source>No folder is cleared out.</source>
        <translation>Nenhuma pasta a esvaziar.</translation>
    </message>
    <message>
        <source>No folder is preferred.</source>
        <translation>Nenhuma pasta é preferida.</translation>
    </message>
    <message>
        <source>Nothing of a ticked folder ever goes. Counts at once.</source>
        <translation>De uma pasta marcada nunca sai nada. Vale na hora.</translation>
    </message>
    <message>
        <source>Of equal photos, the one in the folder chosen above goes.</source>
        <translation>De fotos equivalentes, sai a da pasta escolhida acima.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <source>Prefer another folder…</source>
        <translation>Preferir outra pasta…</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Pastas preferidas, a melhor primeiro</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Pastas protegidas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>The photo that wins by the first line is kept; where photos are equal, the next line counts. Drag the lines, or move them with Alt+Up and Alt+Down.</source>
        <translation>É mantida a foto que vence na primeira linha; onde as fotos empatam, vale a linha seguinte. Arraste as linhas ou mova-as com Alt+seta para cima e Alt+seta para baixo.</translation>
    </message>
    <message>
        <source>The selected groups</source>
        <translation>Os grupos selecionados</translation>
    </message>
    <message>
        <source>The shown groups</source>
        <translation>Os grupos mostrados</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Ordem normal</translation>
    </message>
    <message>
        <source>What counts, most first</source>
        <translation>O que conta, do mais ao menos</translation>
    </message>
    <message>
        <source>What you decided by hand stays.</source>
        <translation>O que você decidiu à mão continua valendo.</translation>
    </message>
    <message numerus="yes">
        <source>What you decided by hand stays: %Ln photos.</source>
        <translation>
            <numerusform>O que você decidiu à mão continua valendo: %Ln foto.</numerusform>
            <numerusform>O que você decidiu à mão continua valendo: %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which photo of a group to keep</source>
        <translation>Qual foto de um grupo manter</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calculando o que mudaria…</translation>
    </message>
</context>
<context>
    <name>ScanningSection</name>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Every size</source>
        <translation>Todo tamanho</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>One pattern a line, for names or paths: *.png, */Screenshots/*, thumb_*. Counts from the next scan; photos that match are forgotten then.</source>
        <translation>Um padrão por linha, para nomes ou caminhos: *.png, */Screenshots/*, thumb_*. Vale a partir da próxima análise; as fotos que corresponderem são então esquecidas.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Smaller files, such as icons, are passed over. Counts from the next scan.</source>
        <translation>Arquivos menores, como ícones, são ignorados. Vale a partir da próxima análise.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Menor arquivo</translation>
    </message>
    <message>
        <source>“{pattern}” would leave out every photo, so nothing was changed.</source>
        <translation>“{pattern}” deixaria de fora todas as fotos, por isso nada foi mudado.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name</source>
        <translation>Procurar por nome</translation>
    </message>
    <message>
        <source>Search by name of photo or folder</source>
        <translation>Procurar por nome de foto ou de pasta</translation>
    </message>
</context>
<context>
    <name>SearchIndexSection</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Perguntando ao servidor…</translation>
    </message>
    <message>
        <source>From the next scan on, this server is used.</source>
        <translation>A partir da próxima análise, este servidor é usado.</translation>
    </message>
    <message>
        <source>Milvus server</source>
        <translation>Servidor Milvus</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running, and is the port right?</source>
        <translation>Nada responde neste endereço. O servidor está em execução, e a porta está certa?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>On this computer needs nothing else. A server is worth it for very large libraries.</source>
        <translation>Neste computador não é preciso mais nada. Um servidor vale a pena para bibliotecas muito grandes.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de busca</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no Milvus.</source>
        <translation>Algo responde neste endereço, mas não é um Milvus.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>The descriptors of your photos go to this server: a few hundred numbers for each, from which no picture can be read off, but which tell whether two are alike. Pictures, names and folders stay here.</source>
        <translation>Os descritores de suas fotos vão para este servidor: algumas centenas de números por foto, dos quais não se obtém nenhuma imagem, mas que dizem se duas se parecem. Imagens, nomes e pastas ficam aqui.</translation>
    </message>
    <message>
        <source>The environment variable {name} gives the token.</source>
        <translation>A variável de ambiente {name} fornece o token.</translation>
    </message>
    <message>
        <source>The server answers, and lets Twinless in.</source>
        <translation>O servidor responde e deixa o Twinless entrar.</translation>
    </message>
    <message>
        <source>The server answers, but does not accept this token.</source>
        <translation>O servidor responde, mas não aceita este token.</translation>
    </message>
    <message>
        <source>The token is kept in the system’s keyring. Counts from the next scan.</source>
        <translation>O token fica guardado no chaveiro do sistema. Vale a partir da próxima análise.</translation>
    </message>
    <message>
        <source>This is no address of a server. One looks like http://host:19530.</source>
        <translation>Isto não é o endereço de um servidor. Um endereço é como http://host:19530.</translation>
    </message>
    <message>
        <source>This system has no keyring that works, so the token cannot be kept. Set the environment variable {name} before you start Twinless.</source>
        <translation>Este sistema não tem chaveiro que funcione, por isso o token não pode ser guardado. Defina a variável de ambiente {name} antes de iniciar o Twinless.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Where photos are looked up</source>
        <translation>Onde as fotos são procuradas</translation>
    </message>
    <message>
        <source>empty, if the server wants none</source>
        <translation>vazio, se o servidor não pedir nenhum</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The settings could not be stored ({why}); they hold until Twinless ends.</source>
        <translation>Não foi possível salvar as configurações ({why}); elas valem até o Twinless ser fechado.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln photos in the library.</source>
        <translation>
            <numerusform>%Ln foto na biblioteca.</numerusform>
            <numerusform>%Ln fotos na biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies stay. Where only words, place or date would be lost with them, these can be written beside the kept photo first.</source>
        <translation>Restam cópias. Onde com elas só se perderiam palavras, lugar ou data, estes podem antes ser escritos ao lado da foto mantida.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash…</source>
        <translation>
            <numerusform>Mover %Ln foto para a lixeira…</numerusform>
            <numerusform>Mover %Ln fotos para a lixeira…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to move to the trash</source>
        <translation>Nada para mover para a lixeira</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Em pausa: {what}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>See what else could go…</source>
        <translation>Ver o que mais pode ir…</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl + wheel)</source>
        <translation>Tamanho das imagens (Ctrl + roda)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{size} in all groups, also those not shown</source>
        <translation>{size} em todos os grupos, também nos não mostrados</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>All that was learnt about its photos goes, and what you decided. The photos stay.</source>
        <translation>Sai tudo o que foi aprendido sobre suas fotos e o que você decidiu. As fotos ficam.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Tudo foi esquecido.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Esquecer uma pasta</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Esquecer tudo?</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Esquecer tudo…</translation>
    </message>
    <message>
        <source>Forget the folder</source>
        <translation>Esquecer a pasta</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>Esquecer esta pasta?</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Esquecer esta pasta…</translation>
    </message>
    <message>
        <source>Small pictures, so that groups show at once. Cleared ones are made again when you look at them; those of photos in the trash are gone then.</source>
        <translation>Imagens pequenas, para que os grupos apareçam na hora. As que forem limpas são refeitas quando você olha para elas; as de fotos na lixeira se perdem.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Twinless forgets all folders, groups, decisions and thumbnails. Clean-ups can then not be undone: photos in the trash stay there, and only you can put them back. Photos in their folders are not touched.</source>
        <translation>O Twinless esquece todas as pastas, grupos, decisões e miniaturas. Depois disso, as limpezas não podem ser desfeitas: as fotos na lixeira ficam lá, e só você pode devolvê-las. As fotos em suas pastas não são tocadas.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. Clean-ups can then not be undone for photos that were there. The photos themselves stay where they are.</source>
        <translation>O Twinless esquece o que aprendeu sobre as fotos em {folder}, inclusive suas decisões. Depois disso, as limpezas não podem ser desfeitas para as fotos que estavam lá. As fotos ficam onde estão.</translation>
    </message>
    <message>
        <source>Twinless is then as if it had never run; only these settings stay. The photos stay, too.</source>
        <translation>O Twinless fica então como se nunca tivesse sido usado; só estas configurações permanecem. As fotos também ficam.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>{folder} is being forgotten.</source>
        <translation>{folder} está sendo esquecida.</translation>
    </message>
    <message>
        <source>{folder} is forgotten.</source>
        <translation>{folder} foi esquecida.</translation>
    </message>
</context>
<context>
    <name>TableLines</name>
    <message>
        <source>Groups of photos as a table</source>
        <translation>Grupos de fotos como tabela</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>How many photos stand side by side</source>
        <translation>Quantas fotos ficam lado a lado</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>About Twinless</source>
        <translation>Sobre o Twinless</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar relatório…</translation>
    </message>
    <message>
        <source>Find this picture…</source>
        <translation>Procurar esta imagem…</translation>
    </message>
    <message>
        <source>Folder overlap…</source>
        <translation>Pastas sobrepostas…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Salvar log…</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Avisar quando uma análise longa terminar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Twinless {version} is out; “About Twinless” says where.</source>
        <translation>Saiu o Twinless {version}; “Sobre o Twinless” diz onde.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Every group, of whatever kind.</source>
        <translation>Todos os grupos, de qualquer tipo.</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idênticas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semelhantes</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Quais grupos são mostrados</translation>
    </message>
    <message>
        <source>{queue} {count}</source>
        <translation>{queue} {count}</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>{size} podem sair</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>What came back is not among the groups shown now.</source>
        <translation>O que voltou não está entre os grupos mostrados agora.</translation>
    </message>
    <message>
        <source>“{step}” is done again.</source>
        <translation>“{step}” foi refeito.</translation>
    </message>
    <message>
        <source>“{step}” is undone.</source>
        <translation>“{step}” foi desfeito.</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln arquivo danificado ou ilegível</numerusform>
            <numerusform>%Ln arquivos danificados ou ilegíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Files that are damaged or could not be read</source>
        <translation>Arquivos danificados ou ilegíveis</translation>
    </message>
    <message>
        <source>Such files stay where they are, and are tried again when they change.</source>
        <translation>Esses arquivos ficam onde estão e são tentados de novo quando mudam.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>This is the first group.</source>
        <translation>Este é o primeiro grupo.</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>Este é o último grupo.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Esta é a foto que é mantida.</translation>
    </message>
    <message>
        <source>{group}  ·  group {number} of {total}</source>
        <translation>{group}  ·  grupo {number} de {total}</translation>
    </message>
</context>
<context>
    <name>WaysBox</name>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Move photos to</source>
        <translation>Mover fotos para</translation>
    </message>
    <message>
        <source>Move them to a folder, with the folders they stand in</source>
        <translation>Mover para uma pasta, com as pastas em que estão</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>No photo that goes has the same bytes as a kept one on the same drive.</source>
        <translation>Nenhuma foto que sai tem os mesmos bytes de uma mantida na mesma unidade.</translation>
    </message>
    <message>
        <source>Nothing there is overwritten, and scans pass that folder over while the photos lie there.</source>
        <translation>Nada é sobrescrito ali, e as análises ignoram essa pasta enquanto as fotos estiverem nela.</translation>
    </message>
    <message>
        <source>Only photos with the same bytes, on the same drive. Both names lead to one file then: what changes the one changes the other. Their space is free at once.</source>
        <translation>Só fotos com os mesmos bytes, na mesma unidade. Os dois nomes levam então a um só arquivo: o que muda uma muda a outra. O espaço delas fica livre na hora.</translation>
    </message>
    <message>
        <source>Replace them by hard links to the kept photos</source>
        <translation>Substituir por hard links para as fotos mantidas</translation>
    </message>
</context>
<context>
    <name>addon</name>
    <message>
        <source>Installed: PyTorch {version}, {what} ({size}).</source>
        <translation>Instalado: PyTorch {version}, {what} ({size}).</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Não instalado.</translation>
    </message>
    <message>
        <source>Not installed. {size} of a download that was stopped are kept, to go on from there.</source>
        <translation>Não instalado. Estão guardados {size} de um download interrompido, para continuar daí.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; nothing is missing.</source>
        <translation>O PyTorch faz parte desta instalação; não falta nada.</translation>
    </message>
    <message>
        <source>The add-on of another version of Twinless is there; this one cannot use it.</source>
        <translation>Há o complemento de outra versão do Twinless; esta não pode usá-lo.</translation>
    </message>
    <message>
        <source>There is no add-on for this system; Twinless from source can use PyTorch.</source>
        <translation>Não há complemento para este sistema; a partir do código-fonte, o Twinless pode usar o PyTorch.</translation>
    </message>
    <message>
        <source>for Apple’s graphics processors and the ImageNet model</source>
        <translation>para os processadores gráficos da Apple e o modelo ImageNet</translation>
    </message>
    <message>
        <source>for NVIDIA graphics cards and the ImageNet model</source>
        <translation>para placas de vídeo NVIDIA e o modelo ImageNet</translation>
    </message>
    <message>
        <source>on the processor, for the ImageNet model</source>
        <translation>no processador, para o modelo ImageNet</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>A sidecar cannot hold this {thing}: “{here}”.</source>
        <translation>Um arquivo sidecar não pode conter este dado ({thing}): “{here}”.</translation>
    </message>
    <message>
        <source>Added to {file}: {things}</source>
        <translation>Acrescentado a {file}: {things}</translation>
    </message>
    <message>
        <source>New: {file}, with {things}</source>
        <translation>Novo: {file}, com {things}</translation>
    </message>
    <message>
        <source>Nothing can be added to the sidecar beside the kept photo.</source>
        <translation>Nada pode ser acrescentado ao arquivo sidecar da foto mantida.</translation>
    </message>
    <message>
        <source>Of the {thing}, the kept photo says “{kept}”, this one “{here}”.</source>
        <translation>No campo “{thing}”, a foto mantida diz “{kept}”, e esta, “{here}”.</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>legenda</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>hora da foto</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>direitos autorais</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palavra-chave</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>classificação</translation>
    </message>
    <message>
        <source>the author {values}</source>
        <translation>o autor {values}</translation>
    </message>
    <message>
        <source>the caption {values}</source>
        <translation>a legenda {values}</translation>
    </message>
    <message>
        <source>the capture time {time}</source>
        <translation>a hora da foto {time}</translation>
    </message>
    <message>
        <source>the copyright {values}</source>
        <translation>os direitos autorais {values}</translation>
    </message>
    <message>
        <source>the keywords {values}</source>
        <translation>as palavras-chave {values}</translation>
    </message>
    <message>
        <source>the label {values}</source>
        <translation>a etiqueta {values}</translation>
    </message>
    <message>
        <source>the location {values}</source>
        <translation>a localização {values}</translation>
    </message>
    <message>
        <source>the people {values}</source>
        <translation>as pessoas {values}</translation>
    </message>
    <message>
        <source>the place {north}, {east}</source>
        <translation>o lugar {north}, {east}</translation>
    </message>
    <message>
        <source>the rating {values}</source>
        <translation>a classificação {values}</translation>
    </message>
    <message>
        <source>the title {values}</source>
        <translation>o título {values}</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso horário</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
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
        <translation>--weights vai com --model {model}.</translation>
    </message>
    <message>
        <source>A clean-up by its number, to list its photos.</source>
        <translation>Uma limpeza pelo número, para listar as fotos dela.</translation>
    </message>
    <message>
        <source>A criterion by name, what counts most first; repeatable.</source>
        <translation>Um critério pelo nome, o mais importante primeiro; pode repetir.</translation>
    </message>
    <message>
        <source>A file with one path a line.</source>
        <translation>Um arquivo com um caminho por linha.</translation>
    </message>
    <message>
        <source>A folder of which, of equal photos, the one in it goes; repeatable.</source>
        <translation>Uma pasta da qual, entre fotos equivalentes, sai a sua; pode repetir.</translation>
    </message>
    <message>
        <source>A folder whose photos are rather kept, best first; repeatable.</source>
        <translation>Uma pasta cujas fotos são preferidas, a melhor primeiro; pode repetir.</translation>
    </message>
    <message>
        <source>A folder, and another one to compare it with.</source>
        <translation>Uma pasta, e outra com que compará-la.</translation>
    </message>
    <message>
        <source>A name to show, or NAME=VALUE to set.</source>
        <translation>Um nome para mostrar, ou NOME=VALOR para definir.</translation>
    </message>
    <message>
        <source>A picture; it need not be in the library.</source>
        <translation>Uma imagem; não precisa estar na biblioteca.</translation>
    </message>
    <message>
        <source>Back to the usual order, without such folders.</source>
        <translation>Voltar à ordem habitual, sem essas pastas.</translation>
    </message>
    <message>
        <source>Bring back what the last clean-up moved away, or another one.</source>
        <translation>Devolver o que a última limpeza moveu, ou outra.</translation>
    </message>
    <message>
        <source>Check this installation: index pictures, find copies, trash one, undo.</source>
        <translation>Verifica esta instalação: indexa imagens, encontra cópias, move uma para a lixeira e desfaz.</translation>
    </message>
    <message>
        <source>Choose one of --fetch, --from, --save and --remove.</source>
        <translation>Escolha uma de --fetch, --from, --save e --remove.</translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation>Escolha um de {languages}.</translation>
    </message>
    <message>
        <source>Decide what happens to photos at the next clean-up.</source>
        <translation>Decidir o que acontece com fotos na próxima limpeza.</translation>
    </message>
    <message>
        <source>Do it.</source>
        <translation>Execute.</translation>
    </message>
    <message>
        <source>Download and install it.</source>
        <translation>Baixá-lo e instalá-lo.</translation>
    </message>
    <message>
        <source>Download it into this file, for a computer without a network.</source>
        <translation>Baixá-lo neste arquivo, para um computador sem rede.</translation>
    </message>
    <message>
        <source>Finds the photos a library holds more than once, and moves the extra ones to the trash.</source>
        <translation>Encontra as fotos que uma biblioteca contém mais de uma vez e move as excedentes para a lixeira.</translation>
    </message>
    <message>
        <source>Folders with photos.</source>
        <translation>Pastas com fotos.</translation>
    </message>
    <message>
        <source>Forget the whole library.</source>
        <translation>Esquece a biblioteca inteira.</translation>
    </message>
    <message>
        <source>Forget what was learnt about folders; the photos stay where they are.</source>
        <translation>Esquece o que foi aprendido sobre pastas; as fotos ficam onde estão.</translation>
    </message>
    <message>
        <source>Go on and index photos as they come, until stopped.</source>
        <translation>Continuar e indexar as fotos conforme chegam, até parar.</translation>
    </message>
    <message>
        <source>Index folders and find what they hold more than once.</source>
        <translation>Indexa pastas e encontra o que elas contêm mais de uma vez.</translation>
    </message>
    <message>
        <source>Install it from this file, or a folder with its wheels.</source>
        <translation>Instalá-lo deste arquivo, ou de uma pasta com os seus wheels.</translation>
    </message>
    <message>
        <source>List the clean-ups, newest first, or the photos of one.</source>
        <translation>Listar as limpezas, a mais nova primeiro, ou as fotos de uma.</translation>
    </message>
    <message>
        <source>List where the library holds a picture.</source>
        <translation>Lista onde a biblioteca contém uma imagem.</translation>
    </message>
    <message>
        <source>Move redundant photos to the trash; by default those of the last scan&apos;s folders.</source>
        <translation>Move fotos redundantes para a lixeira; por padrão, as das pastas da última análise.</translation>
    </message>
    <message>
        <source>Move them to this folder, with the folders that they stand in, instead of to the trash.</source>
        <translation>Move para esta pasta, com as pastas em que estão, em vez de para a lixeira.</translation>
    </message>
    <message>
        <source>Name folders, or say --everything.</source>
        <translation>Indique pastas ou use --everything.</translation>
    </message>
    <message>
        <source>Name pictures, or a list of them with --from.</source>
        <translation>Indique imagens, ou uma lista delas com --from.</translation>
    </message>
    <message>
        <source>Name two folders at most.</source>
        <translation>Cite no máximo duas pastas.</translation>
    </message>
    <message>
        <source>Never trash what is below; repeatable.</source>
        <translation>Nunca move para a lixeira o que está abaixo; pode ser repetido.</translation>
    </message>
    <message>
        <source>Only copies to which nothing else was done go now; repeatable.</source>
        <translation>Agora só saem cópias em que nada mais foi feito; pode ser repetida.</translation>
    </message>
    <message>
        <source>Only groups of this kind; repeatable.</source>
        <translation>Só grupos deste tipo; pode repetir.</translation>
    </message>
    <message>
        <source>Only photos of this kind go now; repeatable. The others wait.</source>
        <translation>Agora só saem fotos deste tipo; pode ser repetida. As outras esperam.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Só dizer o que mudaria.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Só diz o que sairia.</translation>
    </message>
    <message>
        <source>Open files with names of other kinds too, such as .bin or .dat.</source>
        <translation>Abrir também arquivos com nomes de outro tipo, como .bin ou .dat.</translation>
    </message>
    <message>
        <source>Packages go without it. From source it is there already.</source>
        <translation>Os pacotes vêm sem ele. A partir do código-fonte, ele já está lá.</translation>
    </message>
    <message>
        <source>Pass over files smaller than so many bytes.</source>
        <translation>Ignora arquivos menores que este número de bytes.</translation>
    </message>
    <message>
        <source>Pass over names or paths like this; repeatable.</source>
        <translation>Ignora nomes ou caminhos como este; pode ser repetido.</translation>
    </message>
    <message>
        <source>Photos of the library.</source>
        <translation>Fotos da biblioteca.</translation>
    </message>
    <message>
        <source>Pictures.</source>
        <translation>Imagens.</translation>
    </message>
    <message>
        <source>Remove it, and what was fetched of it.</source>
        <translation>Removê-lo, e o que foi obtido dele.</translation>
    </message>
    <message>
        <source>Remove the folders that this leaves empty.</source>
        <translation>Remove as pastas que ficam vazias com isso.</translation>
    </message>
    <message>
        <source>Replace photos of the same bytes by hard links to those that stay, on one disk alone.</source>
        <translation>Substitui fotos com os mesmos bytes por hard links para as que ficam, só na mesma unidade.</translation>
    </message>
    <message>
        <source>Say either --dry-run or --yes.</source>
        <translation>Indique --dry-run ou --yes.</translation>
    </message>
    <message>
        <source>Say either --move-to or --hard-link.</source>
        <translation>Indique --move-to ou --hard-link.</translation>
    </message>
    <message>
        <source>Say it as JSON, for programs.</source>
        <translation>Diz em JSON, para programas.</translation>
    </message>
    <message>
        <source>Say that photos are no duplicates of each other; of a single one, that it is no duplicate of anything.</source>
        <translation>Dizer que fotos não são duplicatas umas das outras; de uma só, que não é duplicata de nada.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>Diz a versão e termina.</translation>
    </message>
    <message>
        <source>Say which folders hold the same photos; of a named one, what of it another one, or the rest, holds too.</source>
        <translation>Dizer quais pastas contêm as mesmas fotos; de uma citada, o que dela outra, ou o resto, também contém.</translation>
    </message>
    <message>
        <source>Show or change by which rules the photo to keep is chosen.</source>
        <translation>Mostrar ou mudar por quais regras a foto a manter é escolhida.</translation>
    </message>
    <message>
        <source>Show or change settings.</source>
        <translation>Mostrar ou mudar configurações.</translation>
    </message>
    <message>
        <source>Show the groups as they stand, without a scan; of named folders, or of the whole library.</source>
        <translation>Mostrar os grupos como estão, sem análise; das pastas citadas ou da biblioteca inteira.</translation>
    </message>
    <message>
        <source>Show, install or remove PyTorch, for graphics processors and the ImageNet model.</source>
        <translation>Mostrar, instalar ou remover o PyTorch, para processadores gráficos e o modelo ImageNet.</translation>
    </message>
    <message>
        <source>Speak this language: en, de, es, it, pt or ru.</source>
        <translation>Fala este idioma: en, de, es, it, pt ou ru.</translation>
    </message>
    <message>
        <source>Stopped. What was done so far is kept.</source>
        <translation>Interrompido. O que foi feito até agora fica.</translation>
    </message>
    <message>
        <source>The .npy file to write: float32, one row per picture.</source>
        <translation>O arquivo .npy a gravar: float32, uma linha por imagem.</translation>
    </message>
    <message>
        <source>The file with the ImageNet weights, fetched elsewhere.</source>
        <translation>O arquivo com os pesos do ImageNet, obtido em outro lugar.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>The library does not know {photo}.</source>
        <translation>A biblioteca não conhece {photo}.</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>O nome do relatório precisa terminar com {suffixes}.</translation>
    </message>
    <message>
        <source>There is no clean-up {number}.</source>
        <translation>Não existe a limpeza {number}.</translation>
    </message>
    <message>
        <source>There is no criterion {name}; there are {names}.</source>
        <translation>Não existe o critério {name}; existem {names}.</translation>
    </message>
    <message>
        <source>What goes; each includes those before it.</source>
        <translation>O que sai; cada opção inclui as anteriores.</translation>
    </message>
    <message>
        <source>Where a disk has no trash, use a folder on it.</source>
        <translation>Onde um disco não tem lixeira, usa uma pasta nele.</translation>
    </message>
    <message>
        <source>Which clean-up, by its number in history.</source>
        <translation>Qual limpeza, pelo número em history.</translation>
    </message>
    <message>
        <source>With --fetch and --save: what it computes on.</source>
        <translation>Com --fetch e --save: em que ele calcula.</translation>
    </message>
    <message>
        <source>With --watch: look again after so many seconds.</source>
        <translation>Com --watch: olhar de novo depois de tantos segundos.</translation>
    </message>
    <message>
        <source>Without a command, the window opens, on the folders that are named. One picture is looked for in the library.</source>
        <translation>Sem comando, a janela se abre, com as pastas citadas. Uma só imagem é procurada na biblioteca.</translation>
    </message>
    <message>
        <source>Write the descriptors of pictures, as a scan makes them.</source>
        <translation>Grava os descritores de imagens, como uma análise os calcula.</translation>
    </message>
    <message>
        <source>Write the groups to this .html, .csv or .json file.</source>
        <translation>Grava os grupos neste arquivo .html, .csv ou .json.</translation>
    </message>
    <message>
        <source>Write words, place and time of copies into sidecars (.xmp) beside the kept photos; then the copies can go too.</source>
        <translation>Grava textos, lugar e hora das cópias em arquivos sidecar (.xmp) junto às fotos mantidas; assim as cópias também podem sair.</translation>
    </message>
    <message>
        <source>bundled or imagenet.</source>
        <translation>bundled ou imagenet.</translation>
    </message>
    <message>
        <source>keep, trash, or undecided to follow the proposal again.</source>
        <translation>keep, trash ou undecided para seguir de novo a proposta.</translation>
    </message>
    <message>
        <source>{file} is no report of Twinless; it is left as it is.</source>
        <translation>{file} não é um relatório do Twinless; foi deixado como está.</translation>
    </message>
    <message>
        <source>{file} is no {suffix} file; it is left as it is.</source>
        <translation>{file} não é um arquivo {suffix}; foi deixado como está.</translation>
    </message>
    <message>
        <source>{file} must end with {suffix}.</source>
        <translation>{file} precisa terminar com {suffix}.</translation>
    </message>
    <message>
        <source>{folder} cannot be protected: it is no folder that can be opened.</source>
        <translation>{folder} não pode ser protegida: não é uma pasta que possa ser aberta.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>A unidade com esta foto não está conectada.</translation>
    </message>
    <message>
        <source>The drive with this photo is away. This is the preview.</source>
        <translation>A unidade com esta foto não está conectada. Esta é a prévia.</translation>
    </message>
    <message>
        <source>This photo cannot be read now. This is the preview.</source>
        <translation>Não é possível ler esta foto agora. Esta é a prévia.</translation>
    </message>
    <message>
        <source>This photo changed since the scan. Press F5 to look for changes.</source>
        <translation>Esta foto mudou desde a análise. Pressione F5 para procurar mudanças.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was. Press F5 to look for changes.</source>
        <translation>Esta foto não está mais onde estava. Pressione F5 para procurar mudanças.</translation>
    </message>
    <message>
        <source>This picture is very large; {share} of its resolution is shown.</source>
        <translation>Esta imagem é muito grande; são mostrados {share} da resolução dela.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>A cropped copy beside the photo to keep</source>
        <translation>Uma cópia recortada ao lado da foto que fica</translation>
    </message>
    <message>
        <source>A group of copies: the photo to keep first, then what differs in each of the others</source>
        <translation>Um grupo de cópias: primeiro a foto que fica, depois o que muda em cada uma das outras</translation>
    </message>
    <message>
        <source>Duplicate Photo Finder</source>
        <translation>Localizador de fotos duplicadas</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Encontra as fotos repetidas</translation>
    </message>
    <message>
        <source>Find the photos you have more than once, and move the extra ones to the trash</source>
        <translation>Encontra as fotos repetidas e move as que sobram para a lixeira</translation>
    </message>
    <message>
        <source>It shows them side by side, says why they match and which one to keep, and moves the others to the trash. A group never loses its last photo, every clean-up can be undone, and nothing leaves your computer.</source>
        <translation>Mostra as fotos lado a lado, diz por que combinam e qual manter, e move as outras para a lixeira. Um grupo nunca perde a última foto, cada limpeza pode ser desfeita e nada sai do seu computador.</translation>
    </message>
    <message>
        <source>Look where your library holds this picture, also in edited form</source>
        <translation>Mostra onde esta imagem está na biblioteca, também editada</translation>
    </message>
    <message>
        <source>Twinless looks through the folders you choose and finds the photos that are there more than once: the same file, the same picture smaller, cropped, turned, brightened or made grey, and other shots of the same scene.</source>
        <translation>O Twinless percorre as pastas que você escolhe e encontra as fotos que estão lá mais de uma vez: o mesmo arquivo, a mesma imagem menor, recortada, girada, clareada ou em cinza, e outras fotos da mesma cena.</translation>
    </message>
    <message>
        <source>Twinless: find this picture</source>
        <translation>Twinless: procurar esta imagem</translation>
    </message>
    <message>
        <source>What goes and what stays, before anything is moved</source>
        <translation>O que sai e o que fica, antes de mover qualquer coisa</translation>
    </message>
    <message>
        <source>duplicate;photo;picture;image;copy;similar;clean;</source>
        <translation>duplicado;foto;imagem;cópia;semelhante;limpeza;</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Twinless works on the add-on. Wait until it is done, and try again.</source>
        <translation>Outro Twinless está mexendo no complemento. Espere que termine e tente de novo.</translation>
    </message>
    <message>
        <source>Another add-on is still in use. Start Twinless anew to use the one that was installed.</source>
        <translation>Outro complemento ainda está em uso. Reinicie o Twinless para usar o que foi instalado.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or fetch {url} elsewhere and name the file, in the settings or with --weights.</source>
        <translation>Verifique a conexão e tente de novo, ou obtenha {url} em outro lugar e indique o arquivo, nas configurações ou com --weights.</translation>
    </message>
    <message>
        <source>Please install Twinless again, or choose the ImageNet model.</source>
        <translation>Instale o Twinless de novo ou escolha o modelo ImageNet.</translation>
    </message>
    <message>
        <source>Please install Twinless again.</source>
        <translation>Instale o Twinless de novo.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; no add-on is needed.</source>
        <translation>O PyTorch faz parte desta instalação; não é preciso complemento.</translation>
    </message>
    <message>
        <source>The add-on in {path} cannot be removed: {why}. Close other windows of Twinless and try again.</source>
        <translation>Não foi possível remover o complemento em {path}: {why}. Feche as outras janelas do Twinless e tente de novo.</translation>
    </message>
    <message>
        <source>The add-on with PyTorch does not load ({why}). Remove it in the settings and fetch it again.</source>
        <translation>O complemento com o PyTorch não carrega ({why}). Remova-o nas configurações e obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The answer of {url} cannot be read.</source>
        <translation>Não é possível ler a resposta de {url}.</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} MB free; the add-on needs {wanted} MB while it is installed.</source>
        <translation>O disco que contém {path} tem {free} MB livres; o complemento precisa de {wanted} MB enquanto é instalado.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>O disco que contém {path} está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The download of {url} broke off at {received} of {total} bytes.</source>
        <translation>O download de {url} foi interrompido em {received} de {total} bytes.</translation>
    </message>
    <message>
        <source>The download of {url} broke off.</source>
        <translation>O download de {url} foi interrompido.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {why}.</source>
        <translation>Não foi possível gravar o arquivo {path}: {why}.</translation>
    </message>
    <message>
        <source>The folder with Twinless&apos;s model is missing.</source>
        <translation>Falta a pasta com o modelo do Twinless.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {why}.</source>
        <translation>Não foi possível gravar na pasta {path}: {why}.</translation>
    </message>
    <message>
        <source>The list of add-ons {path} is missing or damaged. Please install Twinless again.</source>
        <translation>A lista de complementos {path} não existe ou está danificada. Instale o Twinless de novo.</translation>
    </message>
    <message>
        <source>The model cannot be run by ONNX Runtime {version}: {why}.</source>
        <translation>O ONNX Runtime {version} não consegue executar o modelo: {why}.</translation>
    </message>
    <message>
        <source>The model in {path} belongs to another version of Twinless.</source>
        <translation>O modelo em {path} pertence a outra versão do Twinless.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read: {why}.</source>
        <translation>Não foi possível ler a descrição do modelo {path}: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is damaged.</source>
        <translation>A descrição do modelo {path} está danificada.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is missing.</source>
        <translation>Falta a descrição do modelo {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged.</source>
        <translation>Os pesos do modelo {path} estão danificados.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged: their checksum is wrong.</source>
        <translation>Os pesos do modelo {path} estão danificados: a soma de verificação está errada.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are missing.</source>
        <translation>Faltam os pesos do modelo {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} cannot be read: {why}.</source>
        <translation>Não foi possível ler os pesos do modelo {path}: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} do not fit this Twinless.</source>
        <translation>Os pesos do modelo {path} não servem para este Twinless.</translation>
    </message>
    <message>
        <source>The model’s weights are no network of this Twinless. Please install it again.</source>
        <translation>Os pesos do modelo não são uma rede deste Twinless. Instale-o de novo.</translation>
    </message>
    <message>
        <source>The search index at {address} does not answer: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>O índice de busca em {address} não responde: {why}. Nada se perdeu: ele pode ser refeito a partir da biblioteca.</translation>
    </message>
    <message>
        <source>The search index at {path} cannot be used: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>Não é possível usar o índice de busca em {path}: {why}. Nada se perdeu: ele pode ser refeito a partir da biblioteca.</translation>
    </message>
    <message>
        <source>The setting min_size must not be negative.</source>
        <translation>A configuração min_size não pode ser negativa.</translation>
    </message>
    <message>
        <source>The setting similarity must be between 0 and 1.</source>
        <translation>A configuração similarity precisa estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that cannot be used: {value}.</source>
        <translation>A configuração {name} tem um valor que não pode ser usado: {value}.</translation>
    </message>
    <message>
        <source>The setting {name} must be between {least} and {most}.</source>
        <translation>A configuração {name} precisa estar entre {least} e {most}.</translation>
    </message>
    <message>
        <source>The setting {name} must be one of {values}.</source>
        <translation>A configuração {name} precisa ser uma de {values}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>Não foi possível ler o arquivo de configurações {path}: {why}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be used: {why}</source>
        <translation>Não é possível usar o arquivo de configurações {path}: {why}</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {why}.</source>
        <translation>Não foi possível ler os pesos {path}: {why}.</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is left as it is.</source>
        <translation>Já existe um arquivo {path}; ele fica como está.</translation>
    </message>
    <message>
        <source>There is no add-on for this system ({system}, {python}).</source>
        <translation>Não há complemento para este sistema ({system}, {python}).</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Não há limpeza para desfazer.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>O arquivo {path} não existe.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose “{bundled}” or “{imagenet}”.</source>
        <translation>O modelo “{name}” não existe. Escolha “{bundled}” ou “{imagenet}”.</translation>
    </message>
    <message>
        <source>There is no setting {name}; there are {names}.</source>
        <translation>Não existe a configuração {name}; existem {names}.</translation>
    </message>
    <message>
        <source>There is no such add-on for this system ({system}, {python}); there are: {offers}.</source>
        <translation>Não há tal complemento para este sistema ({system}, {python}); há: {offers}.</translation>
    </message>
    <message>
        <source>This computer has no usable device “{name}”. Choose “auto” or “cpu”.</source>
        <translation>Este computador não tem um dispositivo “{name}” utilizável. Escolha “auto” ou “cpu”.</translation>
    </message>
    <message>
        <source>This installation does not work: bringing copies back failed.</source>
        <translation>Esta instalação não funciona: devolver as cópias falhou.</translation>
    </message>
    <message>
        <source>This installation does not work: finding copies failed.</source>
        <translation>Esta instalação não funciona: a busca de cópias falhou.</translation>
    </message>
    <message>
        <source>This installation does not work: moving copies to the trash failed.</source>
        <translation>Esta instalação não funciona: mover cópias para a lixeira falhou.</translation>
    </message>
    <message>
        <source>This installation does not work: reading the pictures failed.</source>
        <translation>Esta instalação não funciona: a leitura das imagens falhou.</translation>
    </message>
    <message>
        <source>This package of Twinless computes on the processor, with its own model alone. Graphics processors and the ImageNet model need an add-on with PyTorch: the settings fetch it, and so does “twinless addon --fetch”.</source>
        <translation>Este pacote do Twinless calcula no processador, só com o seu próprio modelo. Os processadores gráficos e o modelo ImageNet precisam de um complemento com o PyTorch: as configurações o obtêm, e “twinless addon --fetch” também.</translation>
    </message>
    <message>
        <source>Twinless’s resources are missing. Please install it again.</source>
        <translation>Faltam os recursos do Twinless. Instale-o de novo.</translation>
    </message>
    <message>
        <source>What came so far is kept: check the connection, and fetch it again to go on.</source>
        <translation>O que chegou até agora fica guardado: verifique a conexão e obtenha-o de novo para continuar.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. It was not used; try again later.</source>
        <translation>O que {url} enviou está danificado: a soma de verificação está errada. Não foi usado; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. Try again later; nothing was kept.</source>
        <translation>O que {url} enviou está danificado: a soma de verificação está errada. Tente de novo mais tarde; nada foi guardado.</translation>
    </message>
    <message>
        <source>{name} is no file that an add-on is made of. Nothing was installed.</source>
        <translation>{name} não é um arquivo de um complemento. Nada foi instalado.</translation>
    </message>
    <message>
        <source>{path} belongs to another version of Twinless: it holds torch {found}, and {wanted} is needed.</source>
        <translation>{path} pertence a outra versão do Twinless: contém torch {found}, e é preciso {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Não foi possível ler {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be taken over: {why}.</source>
        <translation>{path} não pode ser incorporado: {why}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of a ResNet-50.</source>
        <translation>{path} não contém os pesos de uma ResNet-50.</translation>
    </message>
    <message>
        <source>{path} is an add-on for another system ({found}); this Twinless needs one for {wanted}.</source>
        <translation>{path} é um complemento para outro sistema ({found}); este Twinless precisa de um para {wanted}.</translation>
    </message>
    <message>
        <source>{path} is damaged or was changed: the checksum of {name} in it is wrong. Nothing was installed.</source>
        <translation>{path} está danificado ou foi alterado: a soma de verificação de {name} está errada. Nada foi instalado.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was installed.</source>
        <translation>{path} está danificado. Nada foi instalado.</translation>
    </message>
    <message>
        <source>{path} is no add-on pack of Twinless.</source>
        <translation>{path} não é um complemento do Twinless.</translation>
    </message>
    <message>
        <source>{path} is no whole add-on for this system: it lacks {name}.</source>
        <translation>{path} não é um complemento completo para este sistema: falta {name}.</translation>
    </message>
    <message>
        <source>{path} is not the file that {url} names: its checksum is wrong. Fetch it again.</source>
        <translation>{path} não é o arquivo que {url} indica: a soma de verificação está errada. Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>{place} holds photos of the library. Choose another folder to move photos to.</source>
        <translation>{place} contém fotos da biblioteca. Escolha outra pasta para mover fotos.</translation>
    </message>
    <message>
        <source>{place} holds {folder}, which belongs to the library. Choose another folder to move photos to.</source>
        <translation>{place} contém {folder}, que pertence à biblioteca. Escolha outra pasta para mover fotos.</translation>
    </message>
    <message>
        <source>{place} is no folder. Choose one that photos can be moved to.</source>
        <translation>{place} não é uma pasta. Escolha uma para a qual se possam mover fotos.</translation>
    </message>
    <message>
        <source>{place} lies in a protected folder. Choose another folder to move photos to.</source>
        <translation>{place} está em uma pasta protegida. Escolha outra pasta para mover fotos.</translation>
    </message>
    <message>
        <source>{url} answered “{code} {why}”.</source>
        <translation>{url} respondeu “{code} {why}”.</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({why}).</source>
        <translation>Não foi possível acessar {url} ({why}).</translation>
    </message>
    <message>
        <source>“{address}” is no address of a Milvus server, such as http://host:19530.</source>
        <translation>“{address}” não é o endereço de um servidor Milvus, como http://host:19530.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>The library holds other shots of the scene, not this picture.</source>
        <translation>A biblioteca contém outras fotos da cena, não esta imagem.</translation>
    </message>
    <message>
        <source>The library holds this picture once.</source>
        <translation>A biblioteca contém esta imagem uma vez.</translation>
    </message>
    <message>
        <source>The library holds this picture.</source>
        <translation>A biblioteca contém esta imagem.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>Away, but remembered</source>
        <translation>Ausente, mas lembrada</translation>
    </message>
    <message>
        <source>Clear out from here first</source>
        <translation>Esvaziar primeiro daqui</translation>
    </message>
    <message>
        <source>Clear out from “{folder}” first</source>
        <translation>Esvaziar primeiro de “{folder}”</translation>
    </message>
    <message>
        <source>Keep from here first</source>
        <translation>Manter primeiro daqui</translation>
    </message>
    <message>
        <source>Keep from “{folder}” first</source>
        <translation>Manter primeiro de “{folder}”</translation>
    </message>
    <message>
        <source>Never touch</source>
        <translation>Nunca mexer</translation>
    </message>
    <message>
        <source>Never touch “{folder}”</source>
        <translation>Nunca mexer em “{folder}”</translation>
    </message>
    <message>
        <source>No longer protect “{folder}”</source>
        <translation>Não proteger mais “{folder}”</translation>
    </message>
    <message>
        <source>Nothing special for “{folder}”</source>
        <translation>Nada de especial para “{folder}”</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here goes.</source>
        <translation>Das fotos iguais no que mais conta, sai a que está aqui.</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here stays.</source>
        <translation>Das fotos iguais no que mais conta, fica a que está aqui.</translation>
    </message>
    <message>
        <source>Photos in it are compared and never trashed.</source>
        <translation>As fotos dela são comparadas e nunca vão para a lixeira.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>The drive is away. Its photos stay remembered, and none of them is trashed.</source>
        <translation>A unidade não está conectada. As fotos dela continuam lembradas, e nenhuma vai para a lixeira.</translation>
    </message>
    <message>
        <source>{photos}, {going} go</source>
        <translation>{photos}, {going} saem</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>A copy.</source>
        <translation>Uma cópia.</translation>
    </message>
    <message>
        <source>A copy. Your picture: {edits}.</source>
        <translation>Uma cópia. Sua imagem: {edits}.</translation>
    </message>
    <message>
        <source>A copy: {edits}.</source>
        <translation>Uma cópia: {edits}.</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Outra foto da mesma cena.</translation>
    </message>
    <message>
        <source>Identical: the same bytes.</source>
        <translation>Idêntica: os mesmos bytes.</translation>
    </message>
    <message>
        <source>The picture you asked for.</source>
        <translation>A imagem que você procurou.</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{facts}, its drive is away</source>
        <translation>{facts}, a unidade dela não está conectada</translation>
    </message>
    <message>
        <source>{name} in {folder}. {relation} {facts}.</source>
        <translation>{name} em {folder}. {relation} {facts}.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>A group is reviewed when you accepted it, or decided about each of its photos. What goes of these groups is the space that is won.</source>
        <translation>Um grupo está revisto quando você o aceitou ou decidiu sobre cada uma de suas fotos. O que sai desses grupos é o espaço ganho.</translation>
    </message>
    <message>
        <source>A proposal is what Twinless would do with a photo. It holds until you decide otherwise, and nothing is moved before you say so.</source>
        <translation>Uma proposta é o que o Twinless faria com uma foto. Ela vale até você decidir outra coisa, e nada é movido antes que você diga.</translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it.</source>
        <translation>Uma cópia redundante é aquela da qual está provado que a foto mantida contém tudo.</translation>
    </message>
    <message>
        <source>An edited version is the same picture, cropped, toned or retouched: perhaps somebody’s work.</source>
        <translation>Uma versão editada é a mesma imagem, cortada, com tons alterados ou retocada: talvez o trabalho de alguém.</translation>
    </message>
    <message>
        <source>How alike two shots of one scene must be to stand in one group. To the right, only shots that are much alike stay together; copies are not touched by it.</source>
        <translation>Quão parecidas duas fotos de uma cena devem ser para ficar em um grupo. Para a direita, só as muito parecidas ficam juntas; as cópias não são afetadas.</translation>
    </message>
    <message>
        <source>The keeper is the photo of a group that stays, and that all others are compared with.</source>
        <translation>A foto mantida é a do grupo que fica e com a qual todas as outras são comparadas.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln devolvida</numerusform>
            <numerusform>%Ln devolvidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in its place</source>
        <translation>De volta ao lugar</translation>
    </message>
    <message>
        <source>Back, as “{name}”</source>
        <translation>Devolvida, como “{name}”</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>Em quarentena</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Never moved</source>
        <translation>Nunca foi movida</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>as links</source>
        <translation>como links</translation>
    </message>
    <message>
        <source>to “{folder}”</source>
        <translation>para “{folder}”</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source>Of this folder</source>
        <translation>Desta pasta</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>está em</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>so much</source>
        <translation>esta parte</translation>
    </message>
    <message>
        <source>the rest of the library</source>
        <translation>o resto da biblioteca</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{held} of {photos}</source>
        <translation>{held} de {photos}</translation>
    </message>
    <message>
        <source>{share} of {folder} is in {other}</source>
        <translation>{share} de {folder} está em {other}</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want a look of their own.</source>
        <translation>
            <numerusform>%Ln deles precisa ser olhado à parte.</numerusform>
            <numerusform>%Ln deles precisam ser olhados à parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go</source>
        <translation>
            <numerusform>%Ln foto pode ir</numerusform>
            <numerusform>%Ln fotos podem ir</numerusform>
        </translation>
    </message>
    <message>
        <source>All their photos stay.</source>
        <translation>Todas as fotos deles ficam.</translation>
    </message>
    <message>
        <source>Always keep from “{folder}”</source>
        <translation>Manter sempre de “{folder}”</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Copies: {what}</source>
        <translation>Cópias: {what}</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Fotos idênticas</translation>
    </message>
    <message>
        <source>Identical photos: {what}</source>
        <translation>Fotos idênticas: {what}</translation>
    </message>
    <message>
        <source>Kept: {kept}
Others: {others}</source>
        <translation>Mantidas: {kept}
Outras: {others}</translation>
    </message>
    <message>
        <source>Other shots of a scene</source>
        <translation>Outras fotos de uma cena</translation>
    </message>
    <message>
        <source>Other shots of a scene: {what}</source>
        <translation>Outras fotos de uma cena: {what}</translation>
    </message>
    <message>
        <source>Some of their copies go when you clean up, others stay.</source>
        <translation>Na limpeza, algumas cópias vão, outras ficam.</translation>
    </message>
    <message>
        <source>Their copies go when you clean up.</source>
        <translation>As cópias vão na limpeza.</translation>
    </message>
    <message>
        <source>Within “{folder}”</source>
        <translation>Dentro de “{folder}”</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sem lugar</translation>
    </message>
    <message>
        <source>{groups} · all their photos stay</source>
        <translation>{groups} · todas as fotos ficam</translation>
    </message>
    <message>
        <source>{groups} · {photos}, {size}</source>
        <translation>{groups} · {photos}, {size}</translation>
    </message>
    <message>
        <source>“{kept}” and “{other}”</source>
        <translation>“{kept}” e “{other}”</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%Ln copies stay: edited, or holding more.</source>
        <translation>
            <numerusform>%Ln cópia fica: editada ou com algo a mais.</numerusform>
            <numerusform>%Ln cópias ficam: editadas ou com algo a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go safely.</source>
        <translation>
            <numerusform>%Ln foto pode ir sem risco.</numerusform>
            <numerusform>%Ln fotos podem ir sem risco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenes are there to choose from.</source>
        <translation>
            <numerusform>Há %Ln cena para escolher.</numerusform>
            <numerusform>Há %Ln cenas para escolher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining %Ln groups are certain.</source>
        <translation>
            <numerusform>O único grupo restante é certo.</numerusform>
            <numerusform>Os %Ln grupos restantes são certos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} de {total} revisados</translation>
    </message>
    <message>
        <source>{size} won</source>
        <translation>{size} ganhos</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>Não foi possível ler %Ln arquivo</numerusform>
            <numerusform>Não foi possível ler %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part</source>
        <translation>
            <numerusform>%Ln foto está danificada em parte</numerusform>
            <numerusform>%Ln fotos estão danificadas em parte</numerusform>
        </translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it: the whole picture in at least its detail and colour, every page and frame, all words, place and time, and everything embedded. What could not be proved counts as lacking and is named beside the copy, which then stays until you decide.</source>
        <translation>Uma cópia é redundante quando está provado que a foto mantida contém tudo dela: a imagem inteira, pelo menos com o detalhe e a cor dela, todas as páginas e todos os quadros, todos os textos, o lugar e a hora, e tudo o que está incorporado. O que não pôde ser provado conta como faltante e é indicado junto à cópia, que então fica até você decidir.</translation>
    </message>
    <message>
        <source>No twins: each photo is one of a kind.</source>
        <translation>Nenhuma gêmea: cada foto é única em seu gênero.</translation>
    </message>
    <message>
        <source>Twinless report</source>
        <translation>Relatório do Twinless</translation>
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
            <numerusform>%Ln cópia movida para a lixeira.</numerusform>
            <numerusform>%Ln cópias movidas para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of copies found.</source>
        <translation>
            <numerusform>%Ln grupo de cópias achado.</numerusform>
            <numerusform>%Ln grupos de cópias achados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures indexed with {model}.</source>
        <translation>
            <numerusform>%Ln imagem indexada com {model}.</numerusform>
            <numerusform>%Ln imagens indexadas com {model}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them brought back.</source>
        <translation>Todas devolvidas.</translation>
    </message>
    <message>
        <source>Pictures made.</source>
        <translation>Imagens feitas.</translation>
    </message>
    <message>
        <source>This installation works.</source>
        <translation>Esta instalação funciona.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A file beside this photo may belong to another one too, or came after the scan.</source>
        <translation>Um arquivo que acompanha esta foto pode pertencer também a outra, ou chegou depois da análise.</translation>
    </message>
    <message>
        <source>A file of Twinless cannot be read or written</source>
        <translation>Não é possível ler ou gravar um arquivo do Twinless</translation>
    </message>
    <message>
        <source>A newer version wrote it. Nothing was changed. Please update Twinless.</source>
        <translation>Uma versão mais nova a gravou. Nada foi mudado. Atualize o Twinless.</translation>
    </message>
    <message>
        <source>Another Twinless, perhaps a command line, works with it. Close it and try again.</source>
        <translation>Outro Twinless, talvez uma linha de comando, está usando a biblioteca. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of {path} and try again ({error}). Your photos are untouched.</source>
        <translation>Verifique o disco e as permissões de {path} e tente de novo ({error}). Suas fotos estão intactas.</translation>
    </message>
    <message>
        <source>It has not the same bytes as a kept photo, so no link can take its place.</source>
        <translation>Ela não tem os mesmos bytes de uma foto mantida, então nenhum link pode ocupar o seu lugar.</translation>
    </message>
    <message>
        <source>No kept photo provably holds all that it holds.</source>
        <translation>Não está provado que alguma foto mantida contenha tudo o que esta contém.</translation>
    </message>
    <message>
        <source>No photo that matches it directly would have been kept.</source>
        <translation>Nenhuma foto que combina diretamente com ela teria sido mantida.</translation>
    </message>
    <message>
        <source>No photo was moved to the trash yet, or all of them are back.</source>
        <translation>Nenhuma foto foi movida para a lixeira ainda, ou todas já voltaram.</translation>
    </message>
    <message>
        <source>Nothing of its group would have been kept.</source>
        <translation>Nada do grupo dela teria sido mantido.</translation>
    </message>
    <message>
        <source>Opening the picture took too long.</source>
        <translation>Abrir a imagem demorou demais.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Isso não funcionou</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The drive could not deliver the file.</source>
        <translation>A unidade não conseguiu entregar o arquivo.</translation>
    </message>
    <message>
        <source>The drive with this photo has no working trash.</source>
        <translation>A unidade com esta foto não tem lixeira que funcione.</translation>
    </message>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>A unidade com esta foto não está conectada.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>O arquivo mudou enquanto era lido.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the picture.</source>
        <translation>O arquivo termina no meio da imagem.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is no picture, whatever its name says.</source>
        <translation>O arquivo não é uma imagem, seja qual for o nome dele.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Your photos are untouched. Move that file away and scan again.</source>
        <translation>O arquivo {path} está danificado. Suas fotos estão intactas. Mova esse arquivo para outro lugar e faça a análise de novo.</translation>
    </message>
    <message>
        <source>The first frame or page is shown. A later one is damaged or missing.</source>
        <translation>O primeiro quadro ou a primeira página é exibida. Algo posterior está danificado ou falta.</translation>
    </message>
    <message>
        <source>The folder of this photo cannot be written.</source>
        <translation>Não é possível gravar na pasta desta foto.</translation>
    </message>
    <message>
        <source>The kept photo lies on another drive, so no link can lead to it.</source>
        <translation>A foto mantida está em outra unidade, então nenhum link pode levar a ela.</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Não é possível ler a biblioteca</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>A biblioteca está em uso</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>O nome do relatório precisa terminar com {suffixes}.</translation>
    </message>
    <message numerus="yes">
        <source>The paths of %Ln photos are copied.</source>
        <translation>
            <numerusform>O caminho da foto foi copiado.</numerusform>
            <numerusform>Os caminhos de %Ln fotos foram copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo that this became a link to was changed since, so the link was left as it is.</source>
        <translation>A foto a que este link leva mudou desde então, por isso o link ficou como estava.</translation>
    </message>
    <message>
        <source>The photo to be kept changed since the scan.</source>
        <translation>A foto a manter mudou desde a análise.</translation>
    </message>
    <message>
        <source>The photo to be kept is no longer where it was.</source>
        <translation>A foto a manter não está mais onde estava.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Não é possível ler a imagem</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation>A imagem tem pixels demais para ser aberta com segurança.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>A imagem está danificada.</translation>
    </message>
    <message>
        <source>The picture made its decoder crash.</source>
        <translation>A imagem fez seu decodificador falhar.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Não é possível usar as configurações</translation>
    </message>
    <message>
        <source>The system did not make a link in the place of this photo.</source>
        <translation>O sistema não criou um link no lugar desta foto.</translation>
    </message>
    <message>
        <source>The system did not move this photo to the folder you chose.</source>
        <translation>O sistema não moveu esta foto para a pasta escolhida.</translation>
    </message>
    <message>
        <source>The system did not put this photo back.</source>
        <translation>O sistema não devolveu esta foto.</translation>
    </message>
    <message>
        <source>The system does not allow moving this photo.</source>
        <translation>O sistema não permite mover esta foto.</translation>
    </message>
    <message>
        <source>The system does not allow reading this file.</source>
        <translation>O sistema não permite ler este arquivo.</translation>
    </message>
    <message>
        <source>The system does not let Twinless look into the Trash. Allow it under Privacy &amp; Security, Full Disk Access, or use Put Back in the Finder.</source>
        <translation>O sistema não deixa o Twinless olhar no Lixo. Permita isso em Privacidade e Segurança, Acesso Total ao Disco, ou devolva a foto a partir do Lixo no Finder.</translation>
    </message>
    <message>
        <source>The system has no file manager that could show this file. It lies in {folder}.</source>
        <translation>O sistema não tem gerenciador de arquivos que possa mostrar este arquivo. Ele está em {folder}.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take this photo.</source>
        <translation>A lixeira do sistema não aceitou esta foto.</translation>
    </message>
    <message>
        <source>The trash reported success, but this photo is still in its place.</source>
        <translation>A lixeira informou que deu certo, mas esta foto continua no lugar.</translation>
    </message>
    <message>
        <source>There is no room left beside {path}. Free some space and go on; nothing was lost.</source>
        <translation>Não há mais espaço junto a {path}. Libere espaço e continue; nada se perdeu.</translation>
    </message>
    <message>
        <source>There is no room to put this photo back.</source>
        <translation>Não há espaço para devolver esta foto.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada para desfazer</translation>
    </message>
    <message>
        <source>There was no room to move this photo.</source>
        <translation>Não havia espaço para mover esta foto.</translation>
    </message>
    <message>
        <source>This and the photo to be kept are one file under two names.</source>
        <translation>Esta foto e a foto a manter são um só arquivo com dois nomes.</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Não é possível usar esta pasta</translation>
    </message>
    <message>
        <source>This library needs a newer Twinless</source>
        <translation>Esta biblioteca precisa de um Twinless mais novo</translation>
    </message>
    <message>
        <source>This photo changed since the scan, so it was left alone.</source>
        <translation>Esta foto mudou desde a análise, por isso foi deixada como estava.</translation>
    </message>
    <message>
        <source>This photo is no longer in the folder that it was moved to.</source>
        <translation>Esta foto não está mais na pasta para a qual foi movida.</translation>
    </message>
    <message>
        <source>This photo is no longer in the trash; it was emptied, or the photo was moved by hand.</source>
        <translation>Esta foto não está mais na lixeira; ela foi esvaziada, ou a foto foi movida à mão.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was.</source>
        <translation>Esta foto não está mais onde estava.</translation>
    </message>
    <message>
        <source>This photo left its place, but it was not seen in the trash, so nothing more was moved there.</source>
        <translation>Esta foto saiu do lugar, mas não foi vista na lixeira, por isso nada mais foi movido para lá.</translation>
    </message>
    <message>
        <source>This photo stands in a protected folder.</source>
        <translation>Esta foto está em uma pasta protegida.</translation>
    </message>
    <message>
        <source>This sidecar holds what photos of another clean-up told, so it was left as it is.</source>
        <translation>Este arquivo sidecar contém o que fotos de outra limpeza diziam, por isso foi deixado como estava.</translation>
    </message>
    <message>
        <source>This sidecar was changed since the clean-up wrote it, so it was left as it is.</source>
        <translation>Este arquivo sidecar mudou desde que a limpeza o gravou, por isso foi deixado como estava.</translation>
    </message>
    <message>
        <source>Twinless does not know this kind of picture.</source>
        <translation>O Twinless não conhece este tipo de imagem.</translation>
    </message>
    <message>
        <source>Twinless met an error it does not know ({error}). Your photos are untouched.</source>
        <translation>O Twinless encontrou um erro que não conhece ({error}). Suas fotos estão intactas.</translation>
    </message>
    <message>
        <source>What this photo tells could not be written beside the photo to be kept.</source>
        <translation>O que esta foto diz não pôde ser gravado junto à foto a manter.</translation>
    </message>
    <message>
        <source>You decided meanwhile to keep this photo.</source>
        <translation>Enquanto isso, você decidiu manter esta foto.</translation>
    </message>
    <message>
        <source>excluded by a pattern</source>
        <translation>excluídos por um padrão</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>in a trash</source>
        <translation>em uma lixeira</translation>
    </message>
    <message>
        <source>in folders that clean-ups moved photos to</source>
        <translation>em pastas para as quais limpezas moveram fotos</translation>
    </message>
    <message>
        <source>in photo libraries of other programs</source>
        <translation>em bibliotecas de fotos de outros programas</translation>
    </message>
    <message>
        <source>in snapshots and other folders of the system</source>
        <translation>em instantâneos e outras pastas do sistema</translation>
    </message>
    <message>
        <source>links</source>
        <translation>links</translation>
    </message>
    <message>
        <source>named as files of other kinds</source>
        <translation>com nome de outro tipo de arquivo</translation>
    </message>
    <message>
        <source>no pictures by what they hold</source>
        <translation>que pelo conteúdo não são imagens</translation>
    </message>
    <message>
        <source>not permitted to look</source>
        <translation>sem permissão para olhar</translation>
    </message>
    <message>
        <source>only in the cloud</source>
        <translation>só na nuvem</translation>
    </message>
    <message>
        <source>pipes, sockets and devices</source>
        <translation>pipes, sockets e dispositivos</translation>
    </message>
    <message>
        <source>second names of one file</source>
        <translation>segundos nomes de um mesmo arquivo</translation>
    </message>
    <message>
        <source>smaller than the minimum</source>
        <translation>menores que o mínimo</translation>
    </message>
    <message>
        <source>with a path too long for the system</source>
        <translation>com um caminho longo demais para o sistema</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>Não é possível ler {path}</translation>
    </message>
    <message>
        <source>{path} is no folder that can be opened.</source>
        <translation>{path} não é uma pasta que possa ser aberta.</translation>
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
            <numerusform>%Ln foto está selecionada.</numerusform>
            <numerusform>%Ln fotos estão selecionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the folder of this photo</source>
        <translation>Todas na pasta desta foto</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>No que difere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tirada</translation>
    </message>
    <message>
        <source>The largest of each group</source>
        <translation>A maior de cada grupo</translation>
    </message>
    <message>
        <source>The newest of each group</source>
        <translation>A mais nova de cada grupo</translation>
    </message>
    <message>
        <source>The oldest of each group</source>
        <translation>A mais antiga de cada grupo</translation>
    </message>
    <message>
        <source>The others of the same groups</source>
        <translation>As outras dos mesmos grupos</translation>
    </message>
    <message>
        <source>The smallest of each group</source>
        <translation>A menor de cada grupo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln pasta vazia foi removida.</numerusform>
            <numerusform>%Ln pastas vazias foram removidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read:</source>
        <translation>
            <numerusform>Não foi possível ler %Ln arquivo:</numerusform>
            <numerusform>Não foi possível ler %Ln arquivos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln arquivo lido</numerusform>
            <numerusform>%Ln arquivos lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep another photo.</source>
        <translation>
            <numerusform>%Ln grupo mantém outra foto.</numerusform>
            <numerusform>%Ln grupos mantêm outra foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie in a quarantine folder on their disk.</source>
        <translation>
            <numerusform>%Ln delas está em uma pasta de quarentena no disco dela.</numerusform>
            <numerusform>%Ln delas estão em uma pasta de quarentena no disco delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos ({files} files)</source>
        <translation>
            <numerusform>%Ln foto ({files} arquivos)</numerusform>
            <numerusform>%Ln fotos ({files} arquivos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part:</source>
        <translation>
            <numerusform>%Ln foto está danificada em parte:</numerusform>
            <numerusform>%Ln fotos estão danificadas em parte:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held there ({size}).</source>
        <translation>
            <numerusform>%Ln foto está lá ({size}).</numerusform>
            <numerusform>%Ln fotos estão lá ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates.</source>
        <translation>
            <numerusform>%Ln foto não é mais mostrada como duplicata.</numerusform>
            <numerusform>%Ln fotos não são mais mostradas como duplicatas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos brought back.</source>
        <translation>
            <numerusform>%Ln foto trazida de volta.</numerusform>
            <numerusform>%Ln fotos trazidas de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos decided.</source>
        <translation>
            <numerusform>%Ln foto decidida.</numerusform>
            <numerusform>%Ln fotos decididas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone.</source>
        <translation>
            <numerusform>%Ln foto foi deixada como estava.</numerusform>
            <numerusform>%Ln fotos foram deixadas como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone. What they tell contradicts the photo to be kept.</source>
        <translation>
            <numerusform>%Ln foto foi deixada como estava. O que ela diz contradiz a foto a manter.</numerusform>
            <numerusform>%Ln fotos foram deixadas como estavam. O que elas dizem contradiz a foto a manter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln foto foi lida de novo, porque agora o Twinless procura mais nela.</numerusform>
            <numerusform>%Ln fotos foram lidas de novo, porque agora o Twinless procura mais nelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>%Ln arquivo sidecar foi gravado junto a fotos mantidas.</numerusform>
            <numerusform>%Ln arquivos sidecar foram gravados junto a fotos mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>--fetch --for {name}: {what}, {size}</source>
        <translation>--fetch --for {name}: {what}, {size}</translation>
    </message>
    <message>
        <source>--quarantine moves them to a folder on that drive.</source>
        <translation>--quarantine as move para uma pasta nessa unidade.</translation>
    </message>
    <message>
        <source>Away: {folder}. Its photos stay remembered.</source>
        <translation>Ausente: {folder}. As fotos dela continuam lembradas.</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Pode sair</translation>
    </message>
    <message>
        <source>Cleared out: {folder}</source>
        <translation>A esvaziar: {folder}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idênticas</translation>
    </message>
    <message numerus="yes">
        <source>No twins: %Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>Nenhuma gêmea: %Ln foto, única em seu gênero.</numerusform>
            <numerusform>Nenhuma gêmea: %Ln fotos, cada uma única em seu gênero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: {things}.</source>
        <translation>Ignorados: {things}.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Preferred: {folder}</source>
        <translation>Preferida: {folder}</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Fotos semelhantes</translation>
    </message>
    <message>
        <source>The library does not hold this picture.</source>
        <translation>A biblioteca não contém esta imagem.</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Para a lixeira</translation>
    </message>
    <message>
        <source>To the trash: {before} before, {after} after.</source>
        <translation>Para a lixeira: antes {before}, depois {after}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{before} is now {now}, since something else stood in its place.</source>
        <translation>{before} agora é {now}, porque outra coisa estava no lugar.</translation>
    </message>
    <message>
        <source>{fate} {photo}  (stays: {kept})</source>
        <translation>{fate} {photo}  (fica: {kept})</translation>
    </message>
    <message>
        <source>{file} is written; --from takes it.</source>
        <translation>{file} foi gravado; --from o usa.</translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s, {rate}/s.</source>
        <translation>{photos}, {files} em {seconds} s, {rate}/s.</translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s.</source>
        <translation>{photos}, {files} em {seconds} s.</translation>
    </message>
    <message>
        <source>{photos}, {size}, became hard links to the photos that stay.</source>
        <translation>Agora hard links para as fotos que ficam: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to the trash.</source>
        <translation>Agora na lixeira: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to {folder}.</source>
        <translation>Agora em {folder}: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would be moved to {folder}.</source>
        <translation>Iriam para {folder}: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would become hard links to the photos that stay.</source>
        <translation>Virariam hard links para as fotos que ficam: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would go to the trash.</source>
        <translation>Iriam para a lixeira: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation>{title}, {gain}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more groups; --report writes all of them to a file.</source>
        <translation>
            <numerusform>… e mais %Ln grupo; --report grava todos em um arquivo.</numerusform>
            <numerusform>… e mais %Ln grupos; --report grava todos em um arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… e mais %Ln.</numerusform>
            <numerusform>… e mais %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>(otherwise {value})</source>
        <translation>(senão, {value})</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obrigatório)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>of a language, such as de</comment>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]…</source>
        <translation>COMANDO [ARGUMENTOS]…</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <translation>Escolha um destes: {values}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands for a folder</comment>
        <translation>PASTA</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Você quis dizer {names}?</translation>
    </message>
    <message>
        <source>EDIT</source>
        <comment>stands for something that was done to a copy</comment>
        <translation>EDIÇÃO</translation>
    </message>
    <message>
        <source>FATE</source>
        <comment>stands for keep, trash or undecided</comment>
        <translation>DECISÃO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CAMINHO</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>PICTURE</source>
        <translation>IMAGEM</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Mostrar esta ajuda e terminar.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>Não existe o comando “{name}”.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Did you mean {names}?</source>
        <translation>Não existe o comando “{name}”. Você quis dizer {names}?</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>Não existe a opção {name}.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Deve ser um número.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>This must be {least} or more.</source>
        <translation>Deve ser {least} ou mais.</translation>
    </message>
    <message>
        <source>Too much was given: {arguments}.</source>
        <translation>Foi informado algo a mais: {arguments}.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPÇÕES]</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} precisa de um valor.</translation>
    </message>
    <message>
        <source>{name} takes no value.</source>
        <translation>{name} não aceita valor.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <comment>an option or argument, and what is wrong with its value</comment>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>“{command}” says more.</source>
        <translation>“{command}” diz mais.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>A link to the kept photo</source>
        <translation>Um link para a foto mantida</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Em {folder}</translation>
    </message>
    <message>
        <source>link</source>
        <translation>vincular</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits a channel</source>
        <translation>
            <numerusform>%Ln bit por canal</numerusform>
            <numerusform>%Ln bits por canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions</source>
        <translation>
            <numerusform>%Ln legenda</numerusform>
            <numerusform>%Ln legendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comentário</numerusform>
            <numerusform>%Ln comentários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln cópia</numerusform>
            <numerusform>%Ln cópias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>falta %Ln dia</numerusform>
            <numerusform>faltam %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside it</source>
        <translation>
            <numerusform>%Ln arquivo que a acompanha</numerusform>
            <numerusform>%Ln arquivos que a acompanham</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln quadro</numerusform>
            <numerusform>%Ln quadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames of {total}</source>
        <translation>
            <numerusform>%Ln quadro de {total}</numerusform>
            <numerusform>%Ln quadros de {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames that may differ</source>
        <translation>
            <numerusform>%Ln quadro que pode diferir</numerusform>
            <numerusform>%Ln quadros que podem diferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures</source>
        <translation>
            <numerusform>mais %Ln imagem</numerusform>
            <numerusform>mais %Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln vai</numerusform>
            <numerusform>%Ln vão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation>
            <numerusform>falta %Ln hora</numerusform>
            <numerusform>faltam %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical photos</source>
        <translation>
            <numerusform>%Ln foto idêntica</numerusform>
            <numerusform>%Ln fotos idênticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keywords</source>
        <translation>
            <numerusform>%Ln palavra-chave</numerusform>
            <numerusform>%Ln palavras-chave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} frames</source>
        <translation>
            <numerusform>%Ln de {total} quadros</numerusform>
            <numerusform>%Ln de {total} quadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} pages</source>
        <translation>
            <numerusform>%Ln de {total} páginas</numerusform>
            <numerusform>%Ln de {total} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other texts</source>
        <translation>
            <numerusform>%Ln outro texto</numerusform>
            <numerusform>%Ln outros textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of {total}</source>
        <translation>
            <numerusform>%Ln página de {total}</numerusform>
            <numerusform>%Ln páginas de {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that may differ</source>
        <translation>
            <numerusform>%Ln página que pode diferir</numerusform>
            <numerusform>%Ln páginas que podem diferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar photos</source>
        <translation>
            <numerusform>%Ln foto semelhante</numerusform>
            <numerusform>%Ln fotos semelhantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln fica</numerusform>
            <numerusform>%Ln ficam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>+{things}</source>
        <translation>+{things}</translation>
    </message>
    <message>
        <source>A clean-up took this photo away before, and it came back.</source>
        <translation>Uma limpeza já tirou esta foto, e ela voltou.</translation>
    </message>
    <message>
        <source>A copy of the kept photo.</source>
        <translation>Uma cópia da foto mantida.</translation>
    </message>
    <message>
        <source>A copy of the kept photo: {edits}.</source>
        <translation>Uma cópia da foto mantida: {edits}.</translation>
    </message>
    <message>
        <source>A file beside it may belong to another photo too, so it is left alone.</source>
        <translation>Um arquivo que a acompanha pode pertencer também a outra foto, por isso ela é deixada como está.</translation>
    </message>
    <message>
        <source>Against the keeper</source>
        <translation>Em relação à mantida</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Outra foto da mesma cena.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de cor</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Comparando {done} de {total}</translation>
    </message>
    <message>
        <source>Copies: one picture, resized, saved anew or edited.</source>
        <translation>Cópias: uma imagem, redimensionada, salva de novo ou editada.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading {done} of {total}</source>
        <translation>Baixando {done} de {total}</translation>
    </message>
    <message>
        <source>Embedded extras</source>
        <translation>Extras incorporados</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Seguir a proposta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>mapa de ganho HDR</translation>
    </message>
    <message>
        <source>Identical: these files hold the same bytes.</source>
        <translation>Idênticas: estes arquivos contêm os mesmos bytes.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indexando {done} de {total}</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks, so it is not proposed for the trash.</source>
        <translation>Ela contém algo que falta à foto mantida: {things}. Por isso não é proposta para a lixeira.</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks.</source>
        <translation>Ela contém algo que falta à foto mantida: {things}.</translation>
    </message>
    <message>
        <source>It is an edited version, so it is not proposed for the trash.</source>
        <translation>É uma versão editada, por isso não é proposta para a lixeira.</translation>
    </message>
    <message>
        <source>It is not proved that the kept photo holds all of its picture, so it is not proposed for the trash.</source>
        <translation>Não está provado que a foto mantida contenha toda a imagem dela, por isso não é proposta para a lixeira.</translation>
    </message>
    <message>
        <source>It stands in a protected folder, so it is left alone.</source>
        <translation>Está em uma pasta protegida, por isso é deixada como está.</translation>
    </message>
    <message>
        <source>Its drive is away, so it is left alone.</source>
        <translation>A unidade dela não está conectada, por isso é deixada como está.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Qualidade JPEG</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Manter todas</translation>
    </message>
    <message>
        <source>Kept for: {reasons}</source>
        <translation>Mantida por: {reasons}</translation>
    </message>
    <message>
        <source>Lacking in the keeper</source>
        <translation>Falta na mantida</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Examinando as pastas</translation>
    </message>
    <message>
        <source>Looking through the folders: {done} found</source>
        <translation>Examinando as pastas: {done} encontradas</translation>
    </message>
    <message>
        <source>Making link {done} of {total}</source>
        <translation>Criando o link {done} de {total}</translation>
    </message>
    <message>
        <source>Making links</source>
        <translation>Criando links</translation>
    </message>
    <message>
        <source>Metadata fields</source>
        <translation>Campos de metadados</translation>
    </message>
    <message>
        <source>Moving to the folder</source>
        <translation>Movendo para a pasta</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>Movendo para a lixeira</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the folder</source>
        <translation>Movendo {done} de {total} para a pasta</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the trash</source>
        <translation>Movendo {done} de {total} para a lixeira</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Não são duplicatas</translation>
    </message>
    <message>
        <source>Nothing of this group goes to the trash (Shift+K).</source>
        <translation>Nada deste grupo vai para a lixeira (Shift+K).</translation>
    </message>
    <message>
        <source>Nothing of this group would be kept</source>
        <translation>Nada deste grupo seria mantido</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Devolvendo</translation>
    </message>
    <message>
        <source>Putting back {done} of {total}</source>
        <translation>Devolvendo {done} de {total}</translation>
    </message>
    <message>
        <source>RAW + {format}</source>
        <translation>RAW + {format}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lendo {done} de {total}</translation>
    </message>
    <message>
        <source>Similar: other shots of one scene. None of them goes unless you say so.</source>
        <translation>Semelhantes: outras fotos de uma cena. Nenhuma sai se você não disser.</translation>
    </message>
    <message>
        <source>Stays or goes together with: {names}</source>
        <translation>Fica ou sai junto com: {names}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tirada</translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation>Tirada: {when}</translation>
    </message>
    <message>
        <source>Takes back what you decided about this group: what Twinless proposes holds (P).</source>
        <translation>Desfaz o que você decidiu sobre este grupo: vale o que o Twinless propõe (P).</translation>
    </message>
    <message>
        <source>That it matches is certain.</source>
        <translation>Que corresponde é certo.</translation>
    </message>
    <message>
        <source>That it matches is likely: have a look.</source>
        <translation>Que corresponde é provável: dê uma olhada.</translation>
    </message>
    <message>
        <source>That it matches is very likely.</source>
        <translation>Que corresponde é muito provável.</translation>
    </message>
    <message>
        <source>That these photos match is certain.</source>
        <translation>Que estas fotos correspondem é certo.</translation>
    </message>
    <message>
        <source>That these photos match is likely, by the least sure of them.</source>
        <translation>Que estas fotos correspondem é provável, pela menos segura delas.</translation>
    </message>
    <message>
        <source>That these photos match is very likely, by the least sure of them.</source>
        <translation>Que estas fotos correspondem é muito provável, pela menos segura delas.</translation>
    </message>
    <message>
        <source>The kept photo.</source>
        <translation>A foto mantida.</translation>
    </message>
    <message>
        <source>The same bytes as the kept photo.</source>
        <translation>Os mesmos bytes da foto mantida.</translation>
    </message>
    <message>
        <source>These photos are never again shown as duplicates of each other (N).</source>
        <translation>Estas fotos não são mais mostradas como duplicatas umas das outras (N).</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>Estas fotos têm os mesmos bytes; são duplicatas.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds, so it is not proposed for the trash.</source>
        <translation>O Twinless não sabe tudo o que ela contém, por isso não é proposta para a lixeira.</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds.</source>
        <translation>O Twinless não sabe tudo o que ela contém.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descompactando</translation>
    </message>
    <message>
        <source>Unpacking {done} of {total}</source>
        <translation>Descompactando {done} de {total}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Por que fica</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Gravando {done} de {total}</translation>
    </message>
    <message>
        <source>You said that it is the same picture, so it is not proposed for the trash.</source>
        <translation>Você disse que é a mesma imagem, por isso não é proposta para a lixeira.</translation>
    </message>
    <message>
        <source>a copyright notice</source>
        <translation>um aviso de direitos autorais</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>um mapa de profundidade</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>uma etiqueta</translation>
    </message>
    <message>
        <source>a motion video</source>
        <translation>um vídeo em movimento</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>uma parte do arquivo está danificada</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>uma classificação</translation>
    </message>
    <message>
        <source>a rule chose it</source>
        <translation>uma regra a escolheu</translation>
    </message>
    <message>
        <source>a wider range of colours</source>
        <translation>uma gama de cores mais ampla</translation>
    </message>
    <message>
        <source>an HDR gain map</source>
        <translation>um mapa de ganho HDR</translation>
    </message>
    <message>
        <source>another number of frames</source>
        <translation>outro número de quadros</translation>
    </message>
    <message>
        <source>another number of pages</source>
        <translation>outro número de páginas</translation>
    </message>
    <message>
        <source>background blurred</source>
        <translation>fundo desfocado</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>melhor qualidade</translation>
    </message>
    <message>
        <source>biggest file</source>
        <translation>maior arquivo</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>desfocada</translation>
    </message>
    <message>
        <source>border</source>
        <translation>borda</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>mais clara</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brilho</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>câmera</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>hora da foto</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>colour +</source>
        <translation>cor +</translation>
    </message>
    <message>
        <source>colour −</source>
        <translation>cor −</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>contrast +</source>
        <translation>contraste +</translation>
    </message>
    <message>
        <source>contrast −</source>
        <translation>contraste −</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>cópia</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>direitos autorais</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>crop {share}</source>
        <translation>corte {share}</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>cropped to {share} of the picture</source>
        <translation>cortada para {share} da imagem</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>mais escura</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>mapa de profundidade</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>drawn on</source>
        <translation>com desenho</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>ampliada</translation>
    </message>
    <message>
        <source>enlarged to {share} without more detail</source>
        <translation>ampliada para {share} sem mais detalhe</translation>
    </message>
    <message>
        <source>enlarged {share}</source>
        <translation>ampliada {share}</translation>
    </message>
    <message>
        <source>fewer colours</source>
        <translation>menos cores</translation>
    </message>
    <message>
        <source>fine detail was smoothed away</source>
        <translation>o detalhe fino foi suavizado</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>primeira por nome</translation>
    </message>
    <message>
        <source>float</source>
        <translation>ponto flutuante</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>has a file beside it</source>
        <translation>tem um arquivo que a acompanha</translation>
    </message>
    <message>
        <source>has embedded extras</source>
        <translation>tem extras incorporados</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>contém tudo o que as outras contêm</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idêntica</translation>
    </message>
    <message>
        <source>its drive is here and not read-only</source>
        <translation>a unidade dela está conectada e não é só de leitura</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>largest picture</source>
        <translation>maior imagem</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>camadas</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>menos nítida</translation>
    </message>
    <message>
        <source>light and dark were exchanged</source>
        <translation>claro e escuro foram trocados</translation>
    </message>
    <message>
        <source>light in floating point</source>
        <translation>luz em ponto flutuante</translation>
    </message>
    <message>
        <source>light was changed in places</source>
        <translation>a luz foi alterada em algumas partes</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>local light</source>
        <translation>luz local</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>lost metadata such as date or place</source>
        <translation>perdeu metadados como data ou lugar</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>most metadata</source>
        <translation>mais metadados</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>movimento</translation>
    </message>
    <message>
        <source>moving picture</source>
        <translation>imagem em movimento</translation>
    </message>
    <message>
        <source>named by a camera</source>
        <translation>nome dado por uma câmera</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>no GPS</source>
        <translation>sem GPS</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>sem metadados</translation>
    </message>
    <message>
        <source>no motion</source>
        <translation>sem movimento</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>com ruído</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>não danificada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>arquivo mais antigo</translation>
    </message>
    <message>
        <source>original format</source>
        <translation>formato original</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>outro formato</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>superexposta</translation>
    </message>
    <message>
        <source>panorama</source>
        <translation>panorama</translation>
    </message>
    <message>
        <source>perhaps more</source>
        <translation>talvez mais</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspetiva</translation>
    </message>
    <message>
        <source>plainest name</source>
        <translation>nome mais simples</translation>
    </message>
    <message>
        <source>preferred folder</source>
        <translation>pasta preferida</translation>
    </message>
    <message>
        <source>protected folder</source>
        <translation>pasta protegida</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>classificação</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>recolorida</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>recomprimida</translation>
    </message>
    <message>
        <source>reduced to few colours</source>
        <translation>reduzida a poucas cores</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>redimensionada</translation>
    </message>
    <message>
        <source>resized to {share} of the width</source>
        <translation>redimensionada para {share} da largura</translation>
    </message>
    <message>
        <source>saved as {format}</source>
        <translation>salva como {format}</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>captura de tela</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>sharpened</source>
        <translation>mais nítida</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>a mais nítida</translation>
    </message>
    <message>
        <source>shown on a screen or page</source>
        <translation>mostrada em uma tela ou página</translation>
    </message>
    <message>
        <source>shows more of the scene</source>
        <translation>mostra mais da cena</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>semelhante</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizada</translation>
    </message>
    <message>
        <source>something that Twinless did not look at</source>
        <translation>algo que o Twinless não examinou</translation>
    </message>
    <message>
        <source>something that Twinless does not know</source>
        <translation>algo que o Twinless não conhece</translation>
    </message>
    <message>
        <source>something was drawn on it</source>
        <translation>algo foi desenhado nela</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>stands upright</source>
        <translation>está na posição certa</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>endireitada</translation>
    </message>
    <message>
        <source>straightened {degrees}°</source>
        <translation>endireitada {degrees}°</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>esticada</translation>
    </message>
    <message>
        <source>text on it</source>
        <translation>com texto</translation>
    </message>
    <message>
        <source>text was written on it</source>
        <translation>um texto foi escrito nela</translation>
    </message>
    <message>
        <source>the background was blurred</source>
        <translation>o fundo foi desfocado</translation>
    </message>
    <message>
        <source>the camera&apos;s name</source>
        <translation>o nome da câmera</translation>
    </message>
    <message>
        <source>the capture time</source>
        <translation>a hora da foto</translation>
    </message>
    <message>
        <source>the colours of a part were changed</source>
        <translation>as cores de uma parte foram mudadas</translation>
    </message>
    <message>
        <source>the corners were made darker</source>
        <translation>os cantos foram escurecidos</translation>
    </message>
    <message>
        <source>the name of its creator</source>
        <translation>o nome do autor</translation>
    </message>
    <message>
        <source>the name of its location</source>
        <translation>o nome da localização</translation>
    </message>
    <message numerus="yes">
        <source>the names of %Ln people</source>
        <translation>
            <numerusform>o nome de %Ln pessoa</numerusform>
            <numerusform>os nomes de %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>the perspective was changed</source>
        <translation>a perspetiva foi alterada</translation>
    </message>
    <message>
        <source>the place (GPS)</source>
        <translation>o lugar (GPS)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the settings of its development</source>
        <translation>as configurações da revelação</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>o fuso horário</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso horário</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>tons alterados</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>escura demais</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparência</translation>
    </message>
    <message>
        <source>trashed before</source>
        <translation>já na lixeira</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>girada</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <translation>girada {degrees}°</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>sem edição</translation>
    </message>
    <message>
        <source>unknown data</source>
        <translation>dados desconhecidos</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muito provável</translation>
    </message>
    <message>
        <source>vignette</source>
        <translation>vinheta</translation>
    </message>
    <message>
        <source>what makes it a panorama</source>
        <translation>o que a torna um panorama</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>balanço de branco</translation>
    </message>
    <message>
        <source>wide colours</source>
        <translation>cores amplas</translation>
    </message>
    <message>
        <source>with edit</source>
        <translation>com edição</translation>
    </message>
    <message>
        <source>with sidecar</source>
        <translation>com sidecar</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>sem cor</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>você a escolheu</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° L</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° N</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° S</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° O</translation>
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
        <translation>{name}. {relation} {outcome}. {dimensions}, {size}. Grupo {position} de {groups}.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{photo} It is what you look for.</source>
        <translation>{photo} É a que você procura.</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>{size} podem sair</translation>
    </message>
    <message>
        <source>{size} · E opens</source>
        <translation>{size} · E abre</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
</TS>
